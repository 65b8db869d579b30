import type { Field } from 'payload';
import { dateField } from './date-field';
import { langField } from './lang-field';
import { pidField } from './pid-field';

/** What is known of a work, in no language. */
export const articleFields: Field[] = [
  pidField('article'),
  {
    name: 'matrix',
    type: 'ui',
    admin: { components: { Field: '@/admin/matrix/article-matrix#ArticleMatrix' } },
  },
  {
    name: 'workingTitle',
    type: 'text',
    required: true,
    index: true,
    label: { en: 'Working title', vi: 'Nhan đề tạm', fr: 'Titre de travail' },
    admin: { description: 'What editors call it. Readers see the titles of the texts.' },
  },
  {
    type: 'row',
    fields: [
      langField({
        name: 'originalLang',
        label: { en: 'Original language', vi: 'Ngôn ngữ gốc', fr: 'Langue originale' },
        admin: { description: 'Empty when it is not known.' },
      }),
      dateField(
        'date',
        { en: 'Date', vi: 'Ngày', fr: 'Date' },
        'Left empty, the earliest date of its sources.',
      ),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'series',
        type: 'relationship',
        relationTo: 'series',
        index: true,
        label: { en: 'Series', vi: 'Loạt bài', fr: 'Série' },
      },
      {
        name: 'part',
        type: 'number',
        min: 1,
        label: { en: 'Part', vi: 'Phần', fr: 'Partie' },
        validate: (value: number | null | undefined) =>
          value == null ||
          (Number.isInteger(value) && value > 0) ||
          'The part is a whole number: 1, 2, 3 … Leave it empty when it is not known.',
      },
    ],
  },
  {
    name: 'subjects',
    type: 'relationship',
    relationTo: 'subjects',
    hasMany: true,
    index: true,
    label: { en: 'Subjects', vi: 'Chủ đề', fr: 'Sujets' },
  },
  {
    name: 'about',
    type: 'relationship',
    relationTo: 'people',
    hasMany: true,
    index: true,
    label: { en: 'People written about', vi: 'Nhân vật được nói đến', fr: 'Personnes évoquées' },
  },
  {
    name: 'rights',
    type: 'textarea',
    localized: true,
    label: { en: 'Rights', vi: 'Bản quyền', fr: 'Droits' },
    admin: { description: 'Shown with each text in its own language and kept in its editions.' },
  },
  {
    name: 'leadPhoto',
    type: 'upload',
    relationTo: 'photos',
    label: { en: 'Lead photo', vi: 'Ảnh chính', fr: 'Photo principale' },
  },
  {
    name: 'notes',
    type: 'textarea',
    label: { en: 'Internal notes', vi: 'Ghi chú nội bộ', fr: 'Notes internes' },
    admin: { description: 'For editors only: never shown to readers.' },
  },
  {
    name: 'texts',
    type: 'join',
    collection: 'texts',
    on: 'article',
    label: { en: 'Texts', vi: 'Văn bản', fr: 'Textes' },
    admin: { defaultColumns: ['title', 'lang', 'kind', 'authorLine', 'translatorLine', '_status'] },
  },
];
