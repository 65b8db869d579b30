import type { Lang } from '@/domain/body';
import { absoluteUrl, articleByIdPath, namedByIdPath } from '@/domain/paths';
import type { Suggestion } from '@/domain/search';
import type { Site } from '@/domain/site';

/** OpenSearch Suggestions 1.0, 'Response format'. */
export const SUGGESTIONS_TYPE = 'application/x-suggestions+json; charset=utf-8';

type Options = {
  q: string;
  site: Site;
  /** The language of the pages that people, series and subjects are shown on. */
  locale: Lang;
  /** What a suggestion is, in the reader's words: `article in Vietnamese`. */
  describe: (suggestion: Suggestion) => string;
};

/**
 * What completes a question (OpenSearch Suggestions 1.0): the question, completions, descriptions, addresses. A fifth
 * member, which readers of the format pass over, says in which language each completion is.
 */
export function toSuggestionsJson(suggestions: Suggestion[], { q, site, locale, describe }: Options): string {
  return JSON.stringify([
    q,
    suggestions.map(({ words }) => words),
    suggestions.map(describe),
    suggestions.map((suggestion) => absoluteUrl(site.url, pathOf(suggestion, locale))),
    { lang: suggestions.map(({ lang }) => lang) },
  ]);
}

/** By its id alone: the index knows no slugs, and the page leads on to its own address. */
function pathOf({ kind, pid, lang }: Suggestion, locale: Lang): string {
  return kind === 'text' ? articleByIdPath(lang, pid) : namedByIdPath(locale, kind, pid);
}
