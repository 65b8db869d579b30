import type { CollectionConfig } from 'payload';
import { isSignedIn } from './access/is-signed-in';
import { nobody } from './access/nobody';
import { activityFields } from './fields/activity-fields';
import { GROUPS } from './fields/groups';
import { appendOnly } from './hooks/append-only';

export const activity: CollectionConfig = {
  slug: 'activity',
  labels: {
    singular: { en: 'Activity', vi: 'Hoạt động', fr: 'Activité' },
    plural: { en: 'Activity', vi: 'Hoạt động', fr: 'Activité' },
  },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['at', 'who', 'action', 'label', 'from', 'to'],
    listSearchableFields: ['who', 'label'],
    group: GROUPS.record,
    components: { beforeListTable: ['@/admin/activity/activity-filter#ActivityFilter'] },
    description: 'Who did what, and when. It is only ever added to.',
  },
  defaultSort: '-at',
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  access: { read: isSignedIn, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [appendOnly('The record of activity is only ever added to.')] },
  fields: activityFields,
};
