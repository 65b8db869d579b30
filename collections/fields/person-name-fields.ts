import type { Field } from 'payload';
import { langField } from './lang-field';

/** What a person is called: only forms that a source prints or that are public fact, no guessed diacritics. */
export const personNameFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'person',
    label: { en: 'Kind', vi: 'Loại', fr: 'Nature' },
    options: [
      { value: 'person', label: { en: 'Person', vi: 'Cá nhân', fr: 'Personne' } },
      { value: 'organisation', label: { en: 'Organisation', vi: 'Tổ chức', fr: 'Organisation' } },
    ],
    admin: { position: 'sidebar' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        index: true,
        label: { en: 'Name', vi: 'Tên', fr: 'Nom' },
        admin: { description: 'As the sources print it.' },
      },
      {
        name: 'sortName',
        type: 'text',
        index: true,
        label: { en: 'Sorted as', vi: 'Sắp xếp theo', fr: 'Classé à' },
        admin: { description: 'Such as “Dupont, Marie”. Left empty, the name as it is.' },
      },
    ],
  },
  {
    name: 'names',
    type: 'array',
    label: { en: 'Forms of the name', vi: 'Các dạng tên', fr: 'Formes du nom' },
    admin: {
      description: 'The name in each language and script. The first is shown where a language has none.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            required: true,
            index: true,
            label: { en: 'Name', vi: 'Tên', fr: 'Nom' },
          },
          langField({ required: true }),
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'script',
            type: 'text',
            label: { en: 'Script', vi: 'Chữ viết', fr: 'Écriture' },
            admin: { description: 'ISO 15924, such as Latn, where it is not the usual one of the language.' },
            validate: (value: string | null | undefined) =>
              !value ||
              /^[A-Z][a-z]{3}$/.test(value) ||
              'A script has four letters, such as Latn, Khmr or Hani.',
          },
          { name: 'note', type: 'text', label: { en: 'Note', vi: 'Ghi chú', fr: 'Remarque' } },
        ],
      },
    ],
  },
];
