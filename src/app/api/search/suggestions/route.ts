import { formatLanguage } from '@/components/frame/language-name';
import { readSearchQuery } from '@/components/search/read-search-query';
import type { Suggestion } from '@/domain/search';
import { SUGGESTIONS_TYPE, toSuggestionsJson } from '@/formats/suggestions-json';
import { createTranslator, type Translator } from '@/i18n/create-translator';
import { listSuggestions } from '@/search/find/list-suggestions';
import { getSite } from '../../../site';
import { answerPreflight, answerSearch } from '../answer-search';
import { toParameters } from '../to-parameters';

const MOST = 8;

function describe({ kind, lang }: Suggestion, t: Translator): string {
  if (kind === 'text') return t('search.textIn', { language: formatLanguage(lang, t) });
  return t(`browse.${kind}`);
}

/** What completes a question while it is typed (OpenSearch Suggestions 1.0). */
export function GET(request: Request): Promise<Response> {
  return answerSearch(request, 'suggestions', ({ index, parameters, locale }) => {
    const { q } = readSearchQuery(toParameters(parameters));
    const t = createTranslator(locale);
    const suggestions = listSuggestions(index, { q, lang: locale, most: MOST });
    const options = { q, site: getSite(), locale, describe: (one: Suggestion) => describe(one, t) };
    return { type: SUGGESTIONS_TYPE, body: toSuggestionsJson(suggestions, options) };
  });
}

export const OPTIONS = answerPreflight;
