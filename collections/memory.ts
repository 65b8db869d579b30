import type { CollectionConfig } from 'payload';
import { nobody } from './access/nobody';
import { GROUPS } from './fields/groups';

/**
 * Translation units of what is published. Derived: `archive -- rebuild-memory` makes it anew. Written and read past
 * Payload, by `src/editing/memory`, many at once.
 */
export const memory: CollectionConfig = {
  slug: 'memory',
  labels: {
    singular: { en: 'Translation unit', vi: 'Đơn vị dịch', fr: 'Unité de traduction' },
    plural: { en: 'Translation memory', vi: 'Bộ nhớ dịch', fr: 'Mémoire de traduction' },
  },
  admin: { group: GROUPS.record, hidden: true },
  timestamps: false,
  lockDocuments: false,
  // The sizes in the index let a look-up pass over paragraphs that are too long or too short without reading them.
  indexes: [
    { fields: ['sourceLang', 'targetLang', 'keys', 'size'] },
    { fields: ['sourceLang', 'targetLang', 'hash', 'publishedAt'] },
  ],
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    // The translation, the text that it was made from, and the newest edition of that which has the source's words.
    { name: 'text', type: 'relationship', relationTo: 'texts', required: true, index: true },
    { name: 'sourceText', type: 'relationship', relationTo: 'texts', required: true, index: true },
    { name: 'sourceEdition', type: 'relationship', relationTo: 'editions', required: true },
    { name: 'para', type: 'text', required: true },
    { name: 'edition', type: 'number', required: true },
    { name: 'sourceLang', type: 'text', required: true },
    { name: 'targetLang', type: 'text', required: true },
    // `TranslationUnit` in src/domain says what these are.
    { name: 'hash', type: 'text', required: true },
    { name: 'keys', type: 'number', hasMany: true },
    { name: 'size', type: 'number', required: true },
    { name: 'source', type: 'textarea', required: true },
    { name: 'target', type: 'textarea', required: true },
    { name: 'title', type: 'text' },
    { name: 'translators', type: 'text', hasMany: true },
    { name: 'publishedAt', type: 'date' },
  ],
};
