import type { Field } from 'payload';
import { ACTIONS, type Action } from '@/editing/record-activity';

/** What people read for each deed: an action without words is a fault of the types. */
const ACTION_LABELS: Record<Action, { en: string; vi: string; fr: string }> = {
  publish: { en: 'Published', vi: 'Xuất bản', fr: 'Publication' },
  unpublish: { en: 'Unpublished', vi: 'Ngừng xuất bản', fr: 'Dépublication' },
  withdraw: { en: 'Withdrawn', vi: 'Rút lại', fr: 'Retrait' },
  reinstate: { en: 'Reinstated', vi: 'Khôi phục', fr: 'Rétablissement' },
  'credit-change': { en: 'Credits changed', vi: 'Đổi ghi công', fr: 'Crédits modifiés' },
  'role-change': { en: 'Roles changed', vi: 'Đổi vai trò', fr: 'Rôles modifiés' },
  delete: { en: 'Deleted', vi: 'Xóa', fr: 'Suppression' },
  login: { en: 'Logged in', vi: 'Đăng nhập', fr: 'Connexion' },
  submit: { en: 'Submitted for review', vi: 'Gửi duyệt', fr: 'Soumis à relecture' },
  'request-changes': { en: 'Changes requested', vi: 'Yêu cầu sửa', fr: 'Modifications demandées' },
  approve: { en: 'Approved', vi: 'Duyệt', fr: 'Approbation' },
  reopen: { en: 'Reopened', vi: 'Mở lại', fr: 'Réouverture' },
  assign: { en: 'Assigned', vi: 'Giao việc', fr: 'Attribution' },
};

/** One deed: who, when, what, on which document, and what changed into what. */
export const activityFields: Field[] = [
  {
    name: 'at',
    type: 'date',
    required: true,
    index: true,
    label: { en: 'When', vi: 'Khi nào', fr: 'Quand' },
    admin: { date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'who',
    type: 'text',
    required: true,
    index: true,
    label: { en: 'Who', vi: 'Ai', fr: 'Qui' },
    admin: { description: 'The name at that time; “the command line” when nobody was logged in.' },
  },
  {
    name: 'user',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: { en: 'Login', vi: 'Tài khoản', fr: 'Compte' },
  },
  {
    name: 'action',
    type: 'select',
    required: true,
    index: true,
    options: ACTIONS.map((value) => ({ value, label: ACTION_LABELS[value] })),
    label: { en: 'What', vi: 'Việc', fr: 'Quoi' },
  },
  { name: 'label', type: 'text', index: true, label: { en: 'On', vi: 'Đối tượng', fr: 'Sur' } },
  {
    name: 'on',
    type: 'relationship',
    relationTo: ['texts', 'articles', 'users', 'people', 'photos'],
    index: true,
    label: { en: 'Document', vi: 'Tài liệu', fr: 'Document' },
  },
  { name: 'from', type: 'text', label: { en: 'From', vi: 'Từ', fr: 'De' } },
  { name: 'to', type: 'text', label: { en: 'To', vi: 'Thành', fr: 'En' } },
];
