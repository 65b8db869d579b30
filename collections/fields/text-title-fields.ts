import type { Field } from 'payload';
import { KINDS } from '@/domain/edition';

const kindLabels: Record<(typeof KINDS)[number], { en: string; vi: string; fr: string }> = {
  original: { en: 'Original', vi: 'Nguyên bản', fr: 'Original' },
  translation: { en: 'Translation', vi: 'Bản dịch', fr: 'Traduction' },
  abstract: { en: 'Abstract', vi: 'Bản tóm tắt', fr: 'Résumé' },
};

/** What a text is, what it is called, and where it is found. */
export const textTitleFields: Field[] = [
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'original',
    index: true,
    label: { en: 'Kind', vi: 'Loại', fr: 'Nature' },
    options: KINDS.map((value) => ({ value, label: kindLabels[value] })),
    admin: { position: 'sidebar' },
  },
  { name: 'title', type: 'text', index: true, label: { en: 'Title', vi: 'Nhan đề', fr: 'Titre' } },
  {
    name: 'titleSupplied',
    type: 'checkbox',
    defaultValue: false,
    label: { en: 'The title is ours', vi: 'Nhan đề do chúng tôi đặt', fr: 'Le titre est de nous' },
    admin: { description: 'The source has no title. Readers see this one in square brackets.' },
  },
  {
    name: 'slug',
    type: 'text',
    index: true,
    label: { en: 'Slug', vi: 'Đường dẫn', fr: 'Segment d’adresse' },
    admin: {
      position: 'sidebar',
      description: 'The readable end of the address. Left empty, it is made from the title when published.',
    },
  },
  {
    name: 'summary',
    type: 'textarea',
    label: { en: 'Lede', vi: 'Sa-pô', fr: 'Chapeau' },
    admin: { description: 'Plain text before the body; lists show it too.' },
  },
];
