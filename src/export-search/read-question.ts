import type { SearchQuery } from '@/domain/search';

const LANG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;
const PAGE = /^[1-9]\d{0,5}$/;
const CONTROLS = /[\p{Cc}\p{Cs}]+/gu;

/** What the address of the page asks: as the site reads it, of the filters those that a search in files has. */
export function readQuestion(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  const lang = parameters.get('lang') ?? '';
  const page = parameters.get('page') ?? '';
  return {
    q: (parameters.get('q') ?? '').replace(CONTROLS, ' ').trim(),
    ...(LANG.test(lang) && { lang }),
    ...(PAGE.test(page) && { page: Number(page) }),
    ...(parameters.get('in') === 'caption' && { in: 'caption' as const }),
  };
}
