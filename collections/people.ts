import type { CollectionConfig } from 'payload';
import { isEditor } from './access/is-editor';
import { isSignedIn } from './access/is-signed-in';
import { aboutField } from './fields/about-field';
import { GROUPS } from './fields/groups';
import { personNameFields } from './fields/person-name-fields';
import { pidField } from './fields/pid-field';
import { fillSortName } from './hooks/fill-sort-name';
import { keepWhileUsed } from './hooks/keep-while-used';
import { logDelete } from './hooks/log-delete';

export const people: CollectionConfig = {
  slug: 'people',
  labels: {
    singular: { en: 'Person', vi: 'Người', fr: 'Personne' },
    plural: { en: 'People', vi: 'Người', fr: 'Personnes' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'sortName', 'kind', 'pid', 'updatedAt'],
    listSearchableFields: ['name', 'sortName', 'names.name', 'pid'],
    group: GROUPS.vocabulary,
    description: 'Authors, translators, photographers, editors, and people written about.',
  },
  defaultSort: 'sortName',
  disableDuplicate: true,
  access: { read: isSignedIn, create: isSignedIn, update: isEditor, delete: isEditor },
  hooks: {
    beforeChange: [fillSortName],
    beforeDelete: [keepWhileUsed('people')],
    afterDelete: [logDelete('name')],
  },
  fields: [
    pidField('person'),
    ...personNameFields,
    {
      name: 'identifiers',
      type: 'array',
      label: { en: 'Identifiers', vi: 'Mã định danh', fr: 'Identifiants' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'scheme',
              type: 'select',
              required: true,
              label: { en: 'Scheme', vi: 'Hệ thống', fr: 'Système' },
              options: [
                { value: 'viaf', label: 'VIAF' },
                { value: 'wikidata', label: 'Wikidata' },
                { value: 'orcid', label: 'ORCID' },
                { value: 'isni', label: 'ISNI' },
              ],
            },
            {
              name: 'value',
              type: 'text',
              required: true,
              index: true,
              label: { en: 'Value', vi: 'Giá trị', fr: 'Valeur' },
            },
          ],
        },
      ],
    },
    aboutField,
  ],
};
