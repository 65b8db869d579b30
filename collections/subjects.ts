import type { CollectionConfig } from 'payload';
import { isEditor } from './access/is-editor';
import { isSignedIn } from './access/is-signed-in';
import { aboutField } from './fields/about-field';
import { GROUPS } from './fields/groups';
import { labelField } from './fields/label-field';
import { pidField } from './fields/pid-field';
import { keepWhileUsed } from './hooks/keep-while-used';

export const subjects: CollectionConfig = {
  slug: 'subjects',
  labels: {
    singular: { en: 'Subject', vi: 'Chủ đề', fr: 'Sujet' },
    plural: { en: 'Subjects', vi: 'Chủ đề', fr: 'Sujets' },
  },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'pid', 'updatedAt'],
    listSearchableFields: ['label', 'pid'],
    group: GROUPS.vocabulary,
    description: 'What articles are about.',
  },
  disableDuplicate: true,
  access: { read: isSignedIn, create: isEditor, update: isEditor, delete: isEditor },
  hooks: { beforeDelete: [keepWhileUsed('subjects')] },
  fields: [pidField('subject'), labelField, aboutField],
};
