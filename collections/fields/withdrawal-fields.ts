import type { Condition, Field } from 'payload';
import type { WithdrawalScope } from '@/domain/reading';
import { nobody } from '../access/nobody';
import { withdrawalRecordFields } from './withdrawal-record-fields';

const about =
  (...scopes: WithdrawalScope[]): Condition =>
  ({ scope }: { scope?: WithdrawalScope }) =>
    scope !== undefined && scopes.includes(scope);

// What was withdrawn and why it was is fixed in the moment it is done; a hook says so to whoever tries another way.
const fixed = { update: nobody };

/** What is withdrawn, why, and whether it has been lifted. */
export const withdrawalFields: Field[] = [
  {
    name: 'scope',
    type: 'radio',
    required: true,
    index: true,
    access: fixed,
    label: { en: 'What is withdrawn', vi: 'Rút những gì', fr: 'Ce qui est retiré' },
    options: [
      {
        value: 'article',
        label: {
          en: 'The article in all languages',
          vi: 'Cả bài, trong mọi ngôn ngữ',
          fr: 'L’article dans toutes les langues',
        },
      },
      {
        value: 'text',
        label: {
          en: 'A text: the article in one language',
          vi: 'Một văn bản: bài trong một ngôn ngữ',
          fr: 'Un texte\u202f: l’article dans une langue',
        },
      },
      {
        value: 'edition',
        label: {
          en: 'A single edition of a text',
          vi: 'Một ấn bản của văn bản',
          fr: 'Une seule édition d’un texte',
        },
      },
    ],
  },
  {
    name: 'article',
    type: 'relationship',
    relationTo: 'articles',
    index: true,
    access: fixed,
    label: { en: 'Article', vi: 'Bài', fr: 'Article' },
    admin: { condition: about('article') },
  },
  {
    name: 'text',
    type: 'relationship',
    relationTo: 'texts',
    index: true,
    access: fixed,
    label: { en: 'Text', vi: 'Văn bản', fr: 'Texte' },
    admin: { condition: about('text') },
  },
  {
    name: 'edition',
    type: 'relationship',
    relationTo: 'editions',
    index: true,
    access: fixed,
    label: { en: 'Edition', vi: 'Ấn bản', fr: 'Édition' },
    admin: { condition: about('edition') },
  },
  {
    name: 'reason',
    type: 'textarea',
    localized: true,
    label: { en: 'Reason', vi: 'Lý do', fr: 'Motif' },
    admin: {
      description: {
        en: 'Readers see it at the address of what is withdrawn. It stays as it is first written; add it in the other languages.',
        vi: 'Người đọc thấy lý do này tại địa chỉ của bài. Lời viết lần đầu được giữ nguyên; hãy thêm lý do bằng các ngôn ngữ khác.',
        fr: 'Les lecteurs le voient à l’adresse de ce qui est retiré. Il reste tel qu’il a d’abord été écrit\u202f; ajoutez-le dans les autres langues.',
      },
    },
  },
  {
    name: 'legal',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    access: fixed,
    label: { en: 'For legal reasons', vi: 'Vì lý do pháp lý', fr: 'Pour des raisons juridiques' },
    admin: {
      description: {
        en: 'Then only administrators can read here what was withdrawn.',
        vi: 'Khi đó, tại đây chỉ quản trị viên đọc được những gì đã rút.',
        fr: 'Seule l’administration peut alors lire ici ce qui a été retiré.',
      },
    },
  },
  ...withdrawalRecordFields,
];
