import type { Access, CollectionConfig } from 'payload';
import { hasRole } from './access/has-role';
import { isEditor } from './access/is-editor';
import { isSignedIn } from './access/is-signed-in';
import { termPairsEndpoint } from './endpoints/term-pairs';
import { GROUPS } from './fields/groups';
import { localeOptions, langField } from './fields/lang-field';
import { prepareTerm } from './hooks/prepare-term';

/** Reviewers too, in every language: a term has all its languages in one document. */
const mayName: Access = ({ req }) => hasRole(req, 'admin', 'editor', 'reviewer');

/** What words are called in each language. The first rendering of a language is the one to use. */
export const terms: CollectionConfig = {
  slug: 'terms',
  labels: {
    singular: { en: 'Term', vi: 'Thuật ngữ', fr: 'Terme' },
    plural: { en: 'Glossary', vi: 'Bảng thuật ngữ', fr: 'Glossaire' },
  },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'note', 'updatedAt'],
    listSearchableFields: ['label', 'renderings.form', 'note'],
    group: GROUPS.vocabulary,
    description: {
      en: 'Words that are to be translated the same way everywhere. The translate view shows them where they occur, and says when a translation calls them something else.',
      vi: 'Những từ cần được dịch thống nhất ở mọi nơi. Màn hình dịch hiện chúng ở chỗ chúng xuất hiện, và báo khi bản dịch dùng từ khác.',
      fr: 'Les mots à traduire partout de la même façon. La vue de traduction les montre là où ils apparaissent et signale quand une traduction emploie autre chose.',
    },
  },
  access: { read: isSignedIn, create: mayName, update: mayName, delete: isEditor },
  endpoints: [termPairsEndpoint],
  hooks: { beforeChange: [prepareTerm] },
  fields: [
    {
      name: 'label',
      type: 'text',
      index: true,
      label: { en: 'Term', vi: 'Thuật ngữ', fr: 'Terme' },
      admin: { hidden: true },
    },
    {
      name: 'renderings',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 100,
      label: { en: 'Renderings', vi: 'Cách gọi', fr: 'Formes' },
      labels: {
        singular: { en: 'Rendering', vi: 'Cách gọi', fr: 'Forme' },
        plural: { en: 'Renderings', vi: 'Cách gọi', fr: 'Formes' },
      },
      admin: {
        description: {
          en: 'What it is called, by language. Of several in one language the first is the one to use; the others are recognised and accepted.',
          vi: 'Cách gọi theo từng ngôn ngữ. Nếu một ngôn ngữ có nhiều cách gọi, hãy dùng cách đầu tiên; các cách khác được nhận ra và chấp nhận.',
          fr: 'Comment on le dit, par langue. De plusieurs formes d’une langue, la première est à employer ; les autres sont reconnues et acceptées.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            langField({ options: localeOptions, required: true, index: true, admin: { width: '30%' } }),
            {
              name: 'form',
              type: 'text',
              required: true,
              maxLength: 200,
              label: { en: 'Words', vi: 'Từ', fr: 'Mots' },
              admin: {
                width: '70%',
                description: {
                  en: 'As in a dictionary: singular, without an article.',
                  vi: 'Như trong từ điển.',
                  fr: 'Comme dans un dictionnaire : au singulier, sans article.',
                },
              },
            },
          ],
        },
        {
          name: 'note',
          type: 'text',
          maxLength: 500,
          label: { en: 'Note on this rendering', vi: 'Ghi chú cho cách gọi này', fr: 'Note sur cette forme' },
        },
      ],
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 2000,
      label: { en: 'Note', vi: 'Ghi chú', fr: 'Note' },
      admin: {
        description: {
          en: 'What it means, when to use it, where it was decided.',
          vi: 'Nghĩa là gì, dùng khi nào, được quyết định ở đâu.',
          fr: 'Ce que cela veut dire, quand l’employer, où cela a été décidé.',
        },
      },
    },
  ],
};
