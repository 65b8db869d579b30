import type { Field } from 'payload';
import { nobody } from '../access/nobody';

/** What an edition changes, where a translation stands to its source, what a machine drafted, how an import is known. */
export const textRecordFields: Field[] = [
  {
    name: 'changeNote',
    type: 'text',
    maxLength: 500,
    label: {
      en: 'What changed in this edition',
      vi: 'Điều thay đổi trong ấn bản này',
      fr: 'Ce qui change dans cette édition',
    },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Readers see it in the history of the text. Publishing puts it into the new edition and empties this field.',
        vi: 'Người đọc thấy lời này trong lịch sử của văn bản. Khi xuất bản, lời này được đưa vào ấn bản mới và ô này được xóa trống.',
        fr: 'Les lecteurs le voient dans l’historique du texte. La publication le joint à la nouvelle édition et vide ce champ.',
      },
    },
  },
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
  { name: 'importKey', type: 'text', access: { create: nobody, update: nobody }, admin: { hidden: true } },
];
