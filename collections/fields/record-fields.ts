import type { Field } from 'payload';

/** Which edition of a text is or was the last current one, and since when what harvesters are told is so. */
export const recordFields: Field[] = [
  { name: 'articlePid', type: 'text', required: true },
  { name: 'lang', type: 'text', required: true },
  { name: 'edition', type: 'relationship', relationTo: 'editions', required: true },
  { name: 'number', type: 'number', required: true },
  { name: 'deleted', type: 'checkbox' },
  // Of the article, as the text’s publication has or last had them.
  { name: 'date', type: 'text' },
  { name: 'originalLang', type: 'text' },
  { name: 'stamp', type: 'date', required: true },
];
