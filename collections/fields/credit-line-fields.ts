import type { Field } from 'payload';

const inListsOnly = { hidden: true, disableBulkEdit: true };

/** Names out of `credits`, kept beside them so that lists show and find authors and translators side by side. */
export const creditLineFields: Field[] = [
  {
    name: 'authorLine',
    type: 'text',
    label: { en: 'Author', vi: 'Tác giả', fr: 'Auteur' },
    admin: { ...inListsOnly, hidden: false, readOnly: true, position: 'sidebar', condition: () => false },
  },
  {
    name: 'translatorLine',
    type: 'text',
    label: { en: 'Translator', vi: 'Người dịch', fr: 'Traducteur' },
    admin: { ...inListsOnly, hidden: false, readOnly: true, position: 'sidebar', condition: () => false },
  },
];
