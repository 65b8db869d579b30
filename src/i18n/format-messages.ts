import { createInstance } from 'i18next';
import type { Locale } from './locales';

/** The messages of one language as a function of their keys: placeholders filled, plurals chosen by `count`. */
export function formatMessages(
  locale: Locale,
  messages: Readonly<Record<string, string>>,
): (key: string, values?: Record<string, string | number>) => string {
  const instance = createInstance({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { translation: messages } },
    // Keys are flat and messages are complete sentences with colons in them.
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    // React escapes what it prints.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void instance.init();
  return (key, values) => {
    if (values) return instance.t(key, values);
    // A message without values is itself: a page asks for a hundred of them, and i18next costs some microseconds each.
    return messages[key] ?? instance.t(key);
  };
}
