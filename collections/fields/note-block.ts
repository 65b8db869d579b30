import type { Block } from 'payload';

/** A footnote: stands in the line where its mark is printed. */
export const noteBlock: Block = {
  slug: 'note',
  labels: {
    singular: { en: 'Note', vi: 'Chú thích cuối bài', fr: 'Note' },
    plural: { en: 'Notes', vi: 'Chú thích cuối bài', fr: 'Notes' },
  },
  fields: [
    {
      name: 'content',
      type: 'textarea',
      required: true,
      label: { en: 'Note', vi: 'Nội dung', fr: 'Note' },
    },
  ],
};
