import type { Field } from 'payload';

/** Where a translation stands to its source, what a machine drafted, and how an import is recognised. */
export const textRecordFields: Field[] = [
  {
    name: 'translatedFrom',
    type: 'group',
    label: { en: 'Translated from', vi: 'Dịch từ', fr: 'Traduit de' },
    admin: { description: 'The edition this text was made from. “Start a translation” fills it.' },
    fields: [
      {
        name: 'text',
        type: 'relationship',
        relationTo: 'texts',
        index: true,
        label: { en: 'Text', vi: 'Văn bản', fr: 'Texte' },
      },
      { name: 'edition', type: 'number', label: { en: 'Edition', vi: 'Ấn bản', fr: 'Édition' } },
      { name: 'paragraphs', type: 'json', admin: { hidden: true } },
    ],
  },
  {
    name: 'machineDraft',
    type: 'text',
    hasMany: true,
    label: {
      en: 'Unreviewed machine draft',
      vi: 'Bản nháp máy dịch chưa xem lại',
      fr: 'Brouillon de machine non relu',
    },
    admin: { description: 'Ids of the paragraphs that a machine drafted and nobody has reviewed.' },
  },
  { name: 'importKey', type: 'text', admin: { hidden: true } },
];
