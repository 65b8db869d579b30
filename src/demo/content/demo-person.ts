import type { Locale } from '@/i18n/locales';
import type { Words } from './words';

export type DemoPerson = {
  kind: 'person' | 'organisation';
  name: string;
  /** The form that the sources print comes first. */
  names: readonly { name: string; lang: Locale; note?: string }[];
  about: Words;
};
