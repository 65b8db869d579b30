import type { CollectionConfig } from 'payload';
import { isSignedIn } from './access/is-signed-in';
import { notWithheld } from './access/not-withheld';
import { nobody } from './access/nobody';
import { GROUPS } from './fields/groups';
import { editionFields } from './fields/edition-fields';
import { withdrawnField } from './fields/withdrawn-field';
import { appendOnly } from './hooks/append-only';

/** Append-only for everyone, our own code included: the hook refuses whatever `overrideAccess` says. */
export const editions: CollectionConfig = {
  slug: 'editions',
  labels: {
    singular: { en: 'Edition', vi: 'Ấn bản', fr: 'Édition' },
    plural: { en: 'Editions', vi: 'Ấn bản', fr: 'Éditions' },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'lang', 'number', 'publishedAt', 'note'],
    listSearchableFields: ['title', 'articlePid', 'hash'],
    group: GROUPS.record,
    components: { edit: { beforeDocumentControls: ['@/admin/withdraw-button#WithdrawButton'] } },
    description: 'What was published, frozen. Editions are written by publishing and never change.',
  },
  defaultSort: '-publishedAt',
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['text', 'number'], unique: true }],
  access: { read: notWithheld('editions', isSignedIn), create: nobody, update: nobody, delete: nobody },
  hooks: {
    beforeOperation: [appendOnly('An edition never changes and is never deleted. Publish the text again.')],
  },
  fields: [withdrawnField, ...editionFields],
};
