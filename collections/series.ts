import type { CollectionConfig } from 'payload';
import { isEditor } from './access/is-editor';
import { isSignedIn } from './access/is-signed-in';
import { aboutField } from './fields/about-field';
import { GROUPS } from './fields/groups';
import { labelField } from './fields/label-field';
import { pidField } from './fields/pid-field';
import { keepWhileUsed } from './hooks/keep-while-used';

export const series: CollectionConfig = {
  slug: 'series',
  labels: {
    singular: { en: 'Series', vi: 'Loạt bài', fr: 'Série' },
    plural: { en: 'Series', vi: 'Loạt bài', fr: 'Séries' },
  },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'pid', 'updatedAt'],
    listSearchableFields: ['label', 'pid'],
    group: GROUPS.vocabulary,
    description: 'Articles that belong together, in parts.',
  },
  disableDuplicate: true,
  access: { read: isSignedIn, create: isEditor, update: isEditor, delete: isEditor },
  hooks: { beforeDelete: [keepWhileUsed('series')] },
  fields: [pidField('series'), labelField, aboutField],
};
