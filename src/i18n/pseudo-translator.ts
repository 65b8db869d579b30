import { createTranslator, type Translator } from './create-translator';

/**
 * The English messages in brackets, each word apart: what stands on a page outside brackets and is not data is
 * hard-coded. For tests only.
 */
export function createPseudoTranslator(): Translator {
  const english = createTranslator('en');
  return Object.assign((...[key, values]: Parameters<Translator>) => `⟦${english(key, values)}⟧`, {
    locale: 'en' as const,
  });
}
