import type { Option, SelectField } from 'payload';
import { LOCALES } from '@/i18n/locales';

/** The languages of the archive, each by its own name. */
export const localeOptions: Option[] = LOCALES.map(({ code, name }) => ({ value: code, label: name }));

// Languages in which the archive has no pages but in which works are written and phrases are quoted.
const OTHERS = {
  zh: '中文',
  la: 'Latina',
  sa: 'संस्कृतम्',
  pi: 'Pāli',
  lo: 'ລາວ',
  th: 'ไทย',
  ja: '日本語',
  ru: 'Русский',
  de: 'Deutsch',
} as const;

/** Every language that editors may name, code → own name. */
export const languageNames: Record<string, string> = {
  ...Object.fromEntries(LOCALES.map(({ code, name }) => [code, name])),
  ...OTHERS,
};

export const languageOptions: Option[] = Object.entries(languageNames).map(([value, label]) => ({
  value,
  label,
}));

type Overrides = Partial<
  Pick<SelectField, 'name' | 'label' | 'options' | 'required' | 'index' | 'admin' | 'defaultValue'>
>;

/** A language out of a list; `lang`, never `language`, which MongoDB's text indexes read. */
export function langField(overrides: Overrides = {}): SelectField {
  return {
    name: 'lang',
    label: { en: 'Language', vi: 'Ngôn ngữ', fr: 'Langue' },
    options: languageOptions,
    ...overrides,
    type: 'select',
  };
}
