import type { Field } from 'payload';
import { STAGES } from '@/domain/workflow';
import { nobody } from '../access/nobody';

const closed = { create: nobody, update: nobody };

/** Where the work on a text stands. Written by `src/editing` alone: what people may do is asked of it. */
export const textWorkflowFields: Field[] = [
  {
    name: 'stage',
    type: 'select',
    defaultValue: 'draft',
    index: true,
    access: closed,
    options: STAGES.map((value) => ({ value, label: value })),
    label: { en: 'Stage', vi: 'Giai đoạn', fr: 'Étape' },
    admin: { hidden: true },
  },
  {
    name: 'assignee',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    access: closed,
    admin: { hidden: true },
  },
  { name: 'dueOn', type: 'text', access: closed, admin: { hidden: true } },
  {
    name: 'writers',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    access: closed,
    admin: { hidden: true },
  },
  { name: 'approvedBy', type: 'relationship', relationTo: 'users', access: closed, admin: { hidden: true } },
  // Ids of the paragraphs that are still in the words of the source.
  { name: 'untranslated', type: 'text', hasMany: true, access: closed, admin: { hidden: true } },
  // Not stored: what an editor says with a save. `base` is the `updatedAt` of the text as it was opened.
  { name: 'publishAnyway', type: 'checkbox', virtual: true, admin: { hidden: true } },
  { name: 'base', type: 'text', virtual: true, admin: { hidden: true } },
];
