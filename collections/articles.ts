import type { CollectionConfig } from 'payload';
import { isEditor } from './access/is-editor';
import { isSignedIn } from './access/is-signed-in';
import { articleMatrixEndpoint } from './endpoints/article-matrix';
import { articleFields } from './fields/article-fields';
import { GROUPS } from './fields/groups';
import { withdrawnField } from './fields/withdrawn-field';
import { keepArticleWithEditions } from './hooks/keep-article-with-editions';
import { logDelete } from './hooks/log-delete';
import { settleArticleAfterChange } from './hooks/settle-article-after-change';

export const articles: CollectionConfig = {
  slug: 'articles',
  labels: {
    singular: { en: 'Article', vi: 'Bài', fr: 'Article' },
    plural: { en: 'Articles', vi: 'Bài', fr: 'Articles' },
  },
  admin: {
    useAsTitle: 'workingTitle',
    defaultColumns: ['workingTitle', 'date', 'series', 'part', 'originalLang', 'updatedAt'],
    listSearchableFields: ['workingTitle', 'pid', 'notes'],
    group: GROUPS.writing,
    components: { edit: { beforeDocumentControls: ['@/admin/withdraw-button#WithdrawButton'] } },
    description: 'The works, each in no language: its words are in its texts, one for each language.',
  },
  disableDuplicate: true,
  access: { read: isSignedIn, create: isEditor, update: isEditor, delete: isEditor },
  endpoints: [articleMatrixEndpoint],
  hooks: {
    beforeDelete: [keepArticleWithEditions],
    afterDelete: [logDelete('workingTitle')],
    afterChange: [settleArticleAfterChange],
  },
  fields: [withdrawnField, ...articleFields],
};
