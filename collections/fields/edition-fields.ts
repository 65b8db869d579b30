import type { Field } from 'payload';

// Payload's field for JSON fetches its editor from another host. The tab “API” shows everything.
const unseen = { hidden: true };

/** A frozen publication: columns to find it by, and `content`, which is everything readers saw. */
export const editionFields: Field[] = [
  { name: 'title', type: 'text', index: true, label: { en: 'Title', vi: 'Nhan đề', fr: 'Titre' } },
  { name: 'text', type: 'relationship', relationTo: 'texts', required: true, index: true },
  { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true },
  {
    name: 'articlePid',
    type: 'text',
    required: true,
    label: { en: 'Permanent id', vi: 'Mã vĩnh viễn', fr: 'Identifiant permanent' },
  },
  { name: 'lang', type: 'text', required: true, label: { en: 'Language', vi: 'Ngôn ngữ', fr: 'Langue' } },
  { name: 'number', type: 'number', required: true, label: { en: 'Number', vi: 'Số', fr: 'Numéro' } },
  {
    name: 'publishedAt',
    type: 'date',
    required: true,
    index: true,
    label: { en: 'Published', vi: 'Ngày xuất bản', fr: 'Publiée le' },
    admin: { date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'note',
    type: 'text',
    label: { en: 'What changed', vi: 'Điều đã thay đổi', fr: 'Ce qui a changé' },
  },
  { name: 'content', type: 'json', required: true, admin: unseen },
  { name: 'paragraphs', type: 'json', required: true, admin: unseen },
  { name: 'previousHash', type: 'text' },
  { name: 'hash', type: 'text', required: true, index: true },
  { name: 'photoHashes', type: 'text', hasMany: true, index: true },
];
