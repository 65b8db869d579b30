import type { CollectionConfig } from 'payload';
import { isSignedIn } from './access/is-signed-in';
import { nobody } from './access/nobody';
import { publicationFields } from './fields/publication-fields';

/**
 * What is published now: one document for each published text, written with its edition. It can be thrown away and
 * rebuilt. The indexes of the site's lists descend, which Payload cannot say: they are in the first migration.
 */
export const publications: CollectionConfig = {
  slug: 'publications',
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['articlePid', 'lang'], unique: true }],
  access: { read: isSignedIn, create: nobody, update: nobody, delete: nobody },
  fields: publicationFields,
};
