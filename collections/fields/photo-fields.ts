import type { Field } from 'payload';
import { nobody } from '../access/nobody';
import { dateField } from './date-field';

/** What is known of a picture. */
export const photoFields: Field[] = [
  {
    name: 'known',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: '@/admin/photos/known-photo#KnownPhoto' } },
  },
  {
    name: 'outdated',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '@/admin/outdated-texts#OutdatedTexts' } },
  },
  {
    name: 'caption',
    type: 'textarea',
    localized: true,
    label: { en: 'Default caption', vi: 'Chú thích ảnh mặc định', fr: 'Légende par défaut' },
  },
  {
    name: 'alt',
    type: 'textarea',
    localized: true,
    label: { en: 'Alternative text', vi: 'Văn bản thay thế', fr: 'Texte de remplacement' },
    admin: { description: 'What the picture shows, for readers who cannot see it.' },
  },
  {
    name: 'credit',
    type: 'text',
    label: { en: 'Credit as printed', vi: 'Nguồn ảnh như đã in', fr: 'Crédit imprimé' },
    admin: { description: 'Photographer or agency.' },
  },
  {
    name: 'photographer',
    type: 'relationship',
    relationTo: 'people',
    index: true,
    label: { en: 'Photographer', vi: 'Người chụp ảnh', fr: 'Photographe' },
  },
  { name: 'source', type: 'text', label: { en: 'Source', vi: 'Nguồn', fr: 'Source' } },
  dateField('date', { en: 'Taken on', vi: 'Ngày chụp', fr: 'Prise le' }),
  {
    name: 'rights',
    type: 'textarea',
    localized: true,
    label: { en: 'Rights', vi: 'Bản quyền', fr: 'Droits' },
  },
  {
    name: 'originalName',
    access: { update: nobody },
    type: 'text',
    index: true,
    label: { en: 'Name of the file', vi: 'Tên tệp', fr: 'Nom du fichier' },
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'sha256',
    access: { update: nobody },
    type: 'text',
    unique: true,
    index: true,
    label: 'SHA-256',
    admin: { readOnly: true, position: 'sidebar', description: 'The fingerprint of the file.' },
  },
];
