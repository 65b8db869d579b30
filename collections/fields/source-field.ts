import type { GroupField, TextField } from 'payload';
import { dateField } from './date-field';

const validateUrl: TextField['validate'] = (value: string | null | undefined) => {
  if (!value) return true;
  const isWebAddress = URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
  return isWebAddress || `“${value}” is not a web address. It begins with https:// or http://.`;
};

/** Where this text was published before it came into the archive; empty for a text made here. */
export const sourceField: GroupField = {
  name: 'source',
  type: 'group',
  label: { en: 'Source', vi: 'Nguồn', fr: 'Source' },
  admin: { description: 'Where this text was published before. Leave it empty for a text made here.' },
  fields: [
    {
      name: 'outlet',
      type: 'relationship',
      relationTo: 'outlets',
      index: true,
      label: { en: 'Outlet', vi: 'Nơi đăng', fr: 'Publication' },
    },
    {
      name: 'url',
      type: 'text',
      label: { en: 'Address', vi: 'Địa chỉ', fr: 'Adresse' },
      validate: validateUrl,
    },
    dateField('date', { en: 'Published on', vi: 'Ngày đăng', fr: 'Publié le' }),
    dateField('accessed', { en: 'Accessed on', vi: 'Ngày truy cập', fr: 'Consulté le' }),
    {
      name: 'archivedUrl',
      type: 'text',
      label: { en: 'Archived copy', vi: 'Bản lưu', fr: 'Copie archivée' },
      validate: validateUrl,
    },
  ],
};
