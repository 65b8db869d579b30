import type { Field } from 'payload';

/** What lists and language menus need of a published text, so that a page is one query. */
export const publicationFields: Field[] = [
  { name: 'text', type: 'relationship', relationTo: 'texts', required: true, unique: true, index: true },
  { name: 'article', type: 'relationship', relationTo: 'articles', required: true, index: true },
  { name: 'articlePid', type: 'text', required: true },
  { name: 'lang', type: 'text', required: true },
  { name: 'edition', type: 'relationship', relationTo: 'editions', required: true },
  { name: 'number', type: 'number', required: true },
  { name: 'publishedAt', type: 'date', required: true },
  { name: 'firstPublishedAt', type: 'date', required: true },
  { name: 'title', type: 'text', required: true },
  { name: 'titleSupplied', type: 'checkbox' },
  { name: 'slug', type: 'text', required: true },
  { name: 'kind', type: 'text', required: true },
  { name: 'lede', type: 'textarea' },
  { name: 'credits', type: 'json' },
  { name: 'people', type: 'text', hasMany: true },
  { name: 'about', type: 'text', hasMany: true },
  { name: 'machineDraft', type: 'checkbox' },
  { name: 'outlet', type: 'text' },
  { name: 'translatedFrom', type: 'json' },
  // How many paragraphs of its source say something else by now. Written by `settleArticle` after each commit, so that
  // publishing one text never writes another; its index is in a migration.
  { name: 'behind', type: 'number' },
  { name: 'paragraphs', type: 'json' },
  { name: 'removed', type: 'json' },
  { name: 'photos', type: 'text', hasMany: true, index: true },
  { name: 'date', type: 'text' },
  { name: 'sortDate', type: 'text' },
  { name: 'year', type: 'number' },
  { name: 'originalLang', type: 'text' },
  { name: 'series', type: 'relationship', relationTo: 'series' },
  { name: 'seriesPid', type: 'text' },
  { name: 'part', type: 'number' },
  { name: 'subjects', type: 'text', hasMany: true },
  // The transaction that wrote last: what makes two of them notice each other.
  { name: 'heldBy', type: 'text', hidden: true },
];
