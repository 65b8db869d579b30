import type { Field } from 'payload';
import { ACTIONS } from '@/editing/record-activity';

/** One deed: who, when, what, on which document, and what changed into what. */
export const activityFields: Field[] = [
  {
    name: 'at',
    type: 'date',
    required: true,
    index: true,
    label: { en: 'When', vi: 'Khi nào', fr: 'Quand' },
    admin: { date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'who',
    type: 'text',
    required: true,
    index: true,
    label: { en: 'Who', vi: 'Ai', fr: 'Qui' },
    admin: { description: 'The name at that time; “the command line” when nobody was logged in.' },
  },
  { name: 'user', type: 'relationship', relationTo: 'users', index: true },
  {
    name: 'action',
    type: 'select',
    required: true,
    index: true,
    options: ACTIONS.map((value) => ({ value, label: value })),
    label: { en: 'What', vi: 'Việc', fr: 'Quoi' },
  },
  { name: 'label', type: 'text', index: true, label: { en: 'On', vi: 'Đối tượng', fr: 'Sur' } },
  {
    name: 'on',
    type: 'relationship',
    relationTo: ['texts', 'articles', 'users', 'people', 'photos'],
    index: true,
    label: { en: 'Document', vi: 'Tài liệu', fr: 'Document' },
  },
  { name: 'from', type: 'text', label: { en: 'From', vi: 'Từ', fr: 'De' } },
  { name: 'to', type: 'text', label: { en: 'To', vi: 'Thành', fr: 'En' } },
];
