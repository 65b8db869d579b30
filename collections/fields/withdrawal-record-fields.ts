import type { Condition, Field } from 'payload';
import { nobody } from '../access/nobody';

const written = { create: nobody, update: nobody };
const inSidebar = { readOnly: true, position: 'sidebar' } as const;
const isMade: Condition = ({ withdrawnAt }: { withdrawnAt?: string | null }) => Boolean(withdrawnAt);
const isLifted: Condition = ({ liftedAt }: { liftedAt?: string | null }) => Boolean(liftedAt);

/** What the archive writes down by itself: what was withdrawn as it was called then, when and by whom. */
export const withdrawalRecordFields: Field[] = [
  {
    name: 'lifted',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'Lifted', vi: 'Đã khôi phục', fr: 'Levé' },
    admin: {
      position: 'sidebar',
      condition: isMade,
      description: {
        en: 'Tick it and save: readers can read again what they could read before. This cannot be undone; if need be, withdraw again.',
        vi: 'Đánh dấu rồi lưu: người đọc lại đọc được như trước. Việc này không hoàn tác được; nếu cần, hãy rút thêm lần nữa.',
        fr: 'Cochez et enregistrez\u202f: les lecteurs peuvent lire à nouveau ce qu’ils lisaient. C’est définitif\u202f; au besoin, retirez à nouveau.',
      },
    },
  },
  {
    name: 'label',
    type: 'text',
    access: written,
    label: { en: 'Title at the time', vi: 'Nhan đề lúc đó', fr: 'Titre à ce moment' },
    admin: { ...inSidebar, condition: isMade },
  },
  {
    name: 'articlePid',
    type: 'text',
    access: written,
    label: { en: 'Permanent id', vi: 'Mã vĩnh viễn', fr: 'Identifiant permanent' },
    admin: { ...inSidebar, condition: isMade },
  },
  {
    name: 'lang',
    type: 'text',
    access: written,
    label: { en: 'Language', vi: 'Ngôn ngữ', fr: 'Langue' },
    admin: { ...inSidebar, condition: ({ lang }: { lang?: string | null }) => Boolean(lang) },
  },
  {
    name: 'number',
    type: 'number',
    access: written,
    label: { en: 'Number of the edition', vi: 'Số ấn bản', fr: 'Numéro de l’édition' },
    admin: { ...inSidebar, condition: ({ number }: { number?: number | null }) => Boolean(number) },
  },
  {
    name: 'withdrawnAt',
    type: 'date',
    access: written,
    label: { en: 'Withdrawn on', vi: 'Ngày rút', fr: 'Retiré le' },
    admin: { ...inSidebar, condition: isMade, date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'withdrawnBy',
    type: 'relationship',
    relationTo: 'users',
    access: written,
    label: { en: 'Withdrawn by', vi: 'Người rút', fr: 'Retiré par' },
    admin: { ...inSidebar, condition: isMade },
  },
  {
    name: 'liftedAt',
    type: 'date',
    access: written,
    label: { en: 'Lifted on', vi: 'Ngày khôi phục', fr: 'Levé le' },
    admin: { ...inSidebar, condition: isLifted, date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'liftedBy',
    type: 'relationship',
    relationTo: 'users',
    access: written,
    label: { en: 'Lifted by', vi: 'Người khôi phục', fr: 'Levé par' },
    admin: { ...inSidebar, condition: isLifted },
  },
  // The language in which the reason was given first, which stays as it is.
  { name: 'reasonLang', type: 'text', access: written, admin: { hidden: true } },
];
