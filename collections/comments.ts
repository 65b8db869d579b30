import type { CollectionConfig } from 'payload';
import { nobody } from './access/nobody';
import { isSignedIn } from './access/is-signed-in';
import { ofReadableTexts } from './access/of-readable-texts';
import { ownComments } from './access/own-comments';
import { commentResolutionEndpoint } from './endpoints/comment-resolution';
import { GROUPS } from './fields/groups';
import { keepAnswered } from './hooks/keep-answered';
import { signComment } from './hooks/sign-comment';
import { tellOfComment } from './hooks/tell-of-comment';

export const comments: CollectionConfig = {
  slug: 'comments',
  labels: {
    singular: { en: 'Comment', vi: 'Góp ý', fr: 'Commentaire' },
    plural: { en: 'Comments', vi: 'Góp ý', fr: 'Commentaires' },
  },
  admin: { useAsTitle: 'words', group: GROUPS.writing, hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  access: { read: ofReadableTexts, create: isSignedIn, update: nobody, delete: ownComments },
  endpoints: [commentResolutionEndpoint],
  hooks: {
    beforeValidate: [signComment],
    afterChange: [tellOfComment],
    beforeDelete: [keepAnswered],
  },
  fields: [
    { name: 'text', type: 'relationship', relationTo: 'texts', required: true, index: true },
    // Of the paragraph it is about; empty when it is about the whole text.
    { name: 'para', type: 'text', maxLength: 40 },
    { name: 'words', type: 'textarea', required: true, maxLength: 5000 },
    // The comment that this one answers, which itself answers none.
    { name: 'answers', type: 'relationship', relationTo: 'comments', index: true },
    { name: 'author', type: 'relationship', relationTo: 'users', index: true },
    { name: 'authorName', type: 'text' },
    { name: 'resolvedAt', type: 'date', index: true },
    { name: 'resolvedBy', type: 'relationship', relationTo: 'users' },
  ],
};
