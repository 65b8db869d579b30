import type { MessageValues, WithoutPlural } from './create-translator';
import { formatMessages } from './format-messages';
import type { Locale } from './locales';
import en from './admin/en.json' with { type: 'json' };
import fr from './admin/fr.json' with { type: 'json' };
import km from './admin/km.json' with { type: 'json' };
import vi from './admin/vi.json' with { type: 'json' };

/** Every message of our part of the admin and of its e-mails, by the English file. */
export type AdminKey = WithoutPlural<keyof typeof en>;

export type AdminTranslator = ((key: AdminKey, values?: MessageValues) => string) & {
  readonly locale: Locale;
};

const MESSAGES: Record<Locale, Record<string, string>> = { en, vi, km, fr };
const translators = new Map<Locale, AdminTranslator>();

/** Makes the translator of the editors' words in a language; the same one each time. */
export function createAdminTranslator(locale: Locale): AdminTranslator {
  const known = translators.get(locale);
  if (known) return known;
  const translator: AdminTranslator = Object.assign(formatMessages(locale, MESSAGES[locale]), { locale });
  translators.set(locale, translator);
  return translator;
}
