import type { Option } from 'payload';

/** Who may do what: admins everything, editors publish in any language, the others draft in their own. */
export const ROLES = ['admin', 'editor', 'reviewer', 'translator'] as const;
export type Role = (typeof ROLES)[number];

export const roleOptions: Option[] = [
  { value: 'admin', label: { en: 'Administrator', vi: 'Quản trị viên', fr: 'Administration' } },
  { value: 'editor', label: { en: 'Editor', vi: 'Biên tập viên', fr: 'Rédaction' } },
  { value: 'reviewer', label: { en: 'Reviewer', vi: 'Người hiệu đính', fr: 'Relecture' } },
  { value: 'translator', label: { en: 'Translator', vi: 'Người dịch', fr: 'Traduction' } },
];
