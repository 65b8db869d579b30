import type { CollectionConfig } from 'payload';
import { isEditor } from './access/is-editor';
import { isSignedIn } from './access/is-signed-in';
import { bodyEditor } from './fields/body-editor';
import { GROUPS } from './fields/groups';
import { langField, localeOptions } from './fields/lang-field';
import { giveParagraphIds } from './hooks/give-paragraph-ids';
import { logDelete } from './hooks/log-delete';
import { refuseForeignBody } from './hooks/refuse-foreign-body';
import { refuseSecondPage } from './hooks/refuse-second-page';

export const pages: CollectionConfig = {
  slug: 'pages',
  labels: {
    singular: { en: 'Page', vi: 'Trang', fr: 'Page' },
    plural: { en: 'Pages', vi: 'Trang', fr: 'Pages' },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'key', 'lang', 'updatedAt'],
    group: GROUPS.site,
    description:
      'The pages that editors keep: what the home page says, About, How to cite. A saved change is public.',
  },
  disableDuplicate: true,
  indexes: [{ fields: ['key', 'lang'], unique: true }],
  access: { read: isSignedIn, create: isEditor, update: isEditor, delete: isEditor },
  hooks: {
    beforeValidate: [refuseForeignBody, refuseSecondPage],
    beforeChange: [giveParagraphIds],
    afterDelete: [logDelete('title')],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'key',
          type: 'select',
          required: true,
          label: { en: 'Page', vi: 'Trang', fr: 'Page' },
          options: [
            { value: 'home', label: { en: 'Home', vi: 'Trang chủ', fr: 'Accueil' } },
            { value: 'about', label: { en: 'About', vi: 'Giới thiệu', fr: 'À propos' } },
            { value: 'how-to-cite', label: { en: 'How to cite', vi: 'Cách trích dẫn', fr: 'Comment citer' } },
          ],
        },
        langField({ options: localeOptions, required: true }),
      ],
    },
    { name: 'title', type: 'text', required: true, label: { en: 'Title', vi: 'Nhan đề', fr: 'Titre' } },
    {
      name: 'body',
      type: 'richText',
      required: true,
      editor: bodyEditor,
      label: { en: 'Body', vi: 'Nội dung', fr: 'Corps' },
    },
  ],
};
