import { isPid } from '@/domain/pid';
import type { SearchFacets, SearchQuery } from '@/domain/search';

/** Language, script and region: what `Intl.DisplayNames` can name; it throws at anything else. */
const LANG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;
const YEAR = /^\d{4}$/;
const PAGE = /^[1-9]\d{0,5}$/;
/** In UTF-16 units; no outlet has a longer name. */
const LONGEST_OUTLET = 300;
const CONTROLS = /[\p{Cc}\p{Cs}]+/gu;

type Parameters = Partial<Record<string, string | string[]>>;

/**
 * What a URL asks the search for. A facet that is not one of ours, mistyped or given twice is left aside; the words
 * are taken as they are but for control characters and halves of surrogate pairs, which part words.
 */
export function readSearchQuery(parameters: Parameters): SearchQuery {
  const { q } = parameters;
  return {
    q: typeof q === 'string' ? q.replace(CONTROLS, ' ').trim() : '',
    ...readFacets(parameters),
    ...(fits(parameters.page, PAGE) && { page: Number(parameters.page) }),
  };
}

function readFacets(parameters: Parameters): SearchFacets {
  const { lang, person, series, subject, year, outlet } = parameters;
  return {
    ...(fits(lang, LANG) && { lang }),
    ...(isPid(person) && { person }),
    ...(isPid(series) && { series }),
    ...(isPid(subject) && { subject }),
    ...(fits(year, YEAR) && { year: Number(year) }),
    ...(typeof outlet === 'string' && isOutlet(outlet) && { outlet }),
    ...(parameters.in === 'caption' && { in: 'caption' as const }),
  };
}

function fits(value: string | string[] | undefined, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

function isOutlet(value: string): boolean {
  return value.trim() !== '' && value.length <= LONGEST_OUTLET && value.search(CONTROLS) === -1;
}
