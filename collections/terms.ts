import type { CollectionConfig } from 'payload';
import { isEditor } from './access/is-editor';
import { isSignedIn } from './access/is-signed-in';
import { GROUPS } from './fields/groups';
import { localeOptions, langField } from './fields/lang-field';

export const terms: CollectionConfig = {
  slug: 'terms',
  labels: {
    singular: { en: 'Term', vi: 'Thuật ngữ', fr: 'Terme' },
    plural: { en: 'Glossary', vi: 'Bảng thuật ngữ', fr: 'Glossaire' },
  },
  admin: { useAsTitle: 'label', group: GROUPS.vocabulary },
  access: { read: isSignedIn, create: isEditor, update: isEditor, delete: isEditor },
  fields: [
    { name: 'label', type: 'text', index: true, admin: { hidden: true } },
    {
      name: 'renderings',
      type: 'array',
      required: true,
      minRows: 1,
      fields: [
        langField({ options: localeOptions, required: true, index: true }),
        { name: 'form', type: 'text', required: true, maxLength: 200 },
        { name: 'note', type: 'text', maxLength: 500 },
      ],
    },
    { name: 'note', type: 'textarea', maxLength: 2000 },
  ],
};
