import type { CollectionConfig } from 'payload';
import { nobody } from './access/nobody';
import { GROUPS } from './fields/groups';

/** Translation units of what is published. Derived: `archive -- rebuild-memory` makes it anew. */
export const memory: CollectionConfig = {
  slug: 'memory',
  labels: {
    singular: { en: 'Translation unit', vi: 'Đơn vị dịch', fr: 'Unité de traduction' },
    plural: { en: 'Translation memory', vi: 'Bộ nhớ dịch', fr: 'Mémoire de traduction' },
  },
  admin: { group: GROUPS.record, hidden: true },
  timestamps: false,
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    // The translation, and the text that it was made from.
    { name: 'text', type: 'relationship', relationTo: 'texts', required: true, index: true },
    { name: 'sourceText', type: 'relationship', relationTo: 'texts', required: true, index: true },
    { name: 'para', type: 'text', required: true },
    { name: 'edition', type: 'number', required: true },
    { name: 'sourceLang', type: 'text', required: true },
    { name: 'targetLang', type: 'text', required: true },
    // `hashParagraph` of the source, and what near matches are found by.
    { name: 'hash', type: 'text', required: true },
    { name: 'keys', type: 'text', hasMany: true },
    { name: 'source', type: 'textarea', required: true },
    { name: 'target', type: 'textarea', required: true },
    { name: 'title', type: 'text' },
    { name: 'translators', type: 'text', hasMany: true },
    { name: 'publishedAt', type: 'date' },
  ],
};
