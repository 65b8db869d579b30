import type { Block } from 'payload';
import { paraField } from './para-field';

/** A photo in its place in the text. Payload's blocks drop node state, so the paragraph id is a field. */
export const photoBlock: Block = {
  slug: 'photo',
  labels: {
    singular: { en: 'Photo', vi: 'Ảnh', fr: 'Photo' },
    plural: { en: 'Photos', vi: 'Ảnh', fr: 'Photos' },
  },
  // Payload's field for a name of the block's own, which would never show anywhere.
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'photo',
      type: 'upload',
      relationTo: 'photos',
      label: { en: 'Photo', vi: 'Ảnh', fr: 'Photo' },
      admin: {
        description:
          'May stay empty where the source had a picture that the archive does not hold: its caption is kept.',
      },
    },
    {
      name: 'caption',
      type: 'textarea',
      label: { en: 'Caption', vi: 'Chú thích ảnh', fr: 'Légende' },
      admin: { description: 'Left empty, the photo’s own caption in this language is shown.' },
    },
    {
      name: 'credit',
      type: 'text',
      label: { en: 'Credit as printed', vi: 'Nguồn ảnh như đã in', fr: 'Crédit imprimé' },
      admin: { description: 'Left empty, the photo’s own credit is shown.' },
    },
    paraField,
  ],
};
