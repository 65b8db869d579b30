import type { CollectionConfig } from 'payload';
import { NOTICE_KINDS } from '@/domain/workflow';
import { nobody } from './access/nobody';
import { ownNotices } from './access/own-notices';
import { readNoticesEndpoint } from './endpoints/read-notices';
import { GROUPS } from './fields/groups';

export const notices: CollectionConfig = {
  slug: 'notices',
  labels: {
    singular: { en: 'Notice', vi: 'Thông báo', fr: 'Avis' },
    plural: { en: 'Notices', vi: 'Thông báo', fr: 'Avis' },
  },
  admin: { useAsTitle: 'label', group: GROUPS.writing, hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  access: { read: ownNotices, create: nobody, update: nobody, delete: nobody },
  endpoints: [readNoticesEndpoint],
  fields: [
    { name: 'to', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: [...NOTICE_KINDS] },
    { name: 'text', type: 'relationship', relationTo: 'texts', index: true },
    { name: 'para', type: 'text' },
    // What the text was called, and who caused it, on that day.
    { name: 'label', type: 'text' },
    { name: 'by', type: 'text' },
    { name: 'words', type: 'textarea' },
    { name: 'readAt', type: 'date', index: true },
  ],
};
