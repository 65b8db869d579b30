import { formatMessages } from './format-messages';
import type { Locale } from './locales';
import en from './messages/en.json' with { type: 'json' };
import fr from './messages/fr.json' with { type: 'json' };
import km from './messages/km.json' with { type: 'json' };
import vi from './messages/vi.json' with { type: 'json' };

export type WithoutPlural<Key> =
  Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Key;

/** Every message there is, by the English file; `x_one` and `x_other` are the one key `x`. */
export type MessageKey = WithoutPlural<keyof typeof en>;

/** What a message's placeholders are filled with; `count` also chooses the plural form. */
export type MessageValues = Record<string, string | number>;

/** Gives the words of one message in the reader's language, which it names as `locale`. */
export type Translator = ((key: MessageKey, values?: MessageValues) => string) & { readonly locale: Locale };

const MESSAGES: Record<Locale, Record<string, string>> = { en, vi, km, fr };

const translators = new Map<Locale, Translator>();

/** Makes the translator of a language; the same one each time, so a request pays nothing for it. */
export function createTranslator(locale: Locale): Translator {
  const known = translators.get(locale);
  if (known) return known;
  const translator: Translator = Object.assign(formatMessages(locale, MESSAGES[locale]), { locale });
  translators.set(locale, translator);
  return translator;
}
