import type { CollectionConfig } from 'payload';
import { isEditor } from './access/is-editor';
import { isSignedIn } from './access/is-signed-in';
import { GROUPS } from './fields/groups';
import { labelField } from './fields/label-field';
import { pidField } from './fields/pid-field';
import { keepWhileUsed } from './hooks/keep-while-used';

export const outlets: CollectionConfig = {
  slug: 'outlets',
  labels: {
    singular: { en: 'Outlet', vi: 'Nơi đăng', fr: 'Publication' },
    plural: { en: 'Outlets', vi: 'Nơi đăng', fr: 'Publications' },
  },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'pid', 'updatedAt'],
    listSearchableFields: ['label', 'pid'],
    group: GROUPS.vocabulary,
    description: 'Where texts were published before they came here.',
  },
  disableDuplicate: true,
  access: { read: isSignedIn, create: isEditor, update: isEditor, delete: isEditor },
  hooks: { beforeDelete: [keepWhileUsed('outlets')] },
  fields: [
    pidField('outlet'),
    labelField,
    { name: 'url', type: 'text', label: { en: 'Website', vi: 'Trang mạng', fr: 'Site' } },
  ],
};
