import type { TextField } from 'payload';

/** The label of a word of the shared vocabulary, in every language that has one. */
export const labelField: TextField = {
  name: 'label',
  type: 'text',
  required: true,
  localized: true,
  index: true,
  label: { en: 'Name', vi: 'Tên', fr: 'Nom' },
};
