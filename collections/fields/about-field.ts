import type { TextareaField } from 'payload';

/** A few sentences for readers, in every language that has them. */
export const aboutField: TextareaField = {
  name: 'about',
  type: 'textarea',
  localized: true,
  label: { en: 'About', vi: 'Giới thiệu', fr: 'Présentation' },
  admin: { description: 'Shown on its page, in the reader’s language.' },
};
