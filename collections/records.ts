import type { CollectionConfig } from 'payload';
import { isSignedIn } from './access/is-signed-in';
import { nobody } from './access/nobody';
import { neverDeleted } from './hooks/never-deleted';
import { recordFields } from './fields/record-fields';

/**
 * What has been published: one document for each text that ever was, for harvesters and tombstones. It is written
 * with the publication and stays when that goes.
 */
export const records: CollectionConfig = {
  slug: 'records',
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [
    { fields: ['articlePid', 'lang'], unique: true },
    { fields: ['stamp', 'articlePid', 'lang'] },
    { fields: ['lang', 'stamp', 'articlePid'] },
  ],
  access: { read: isSignedIn, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [neverDeleted('A record says what has been published, so it stays.')] },
  fields: recordFields,
};
