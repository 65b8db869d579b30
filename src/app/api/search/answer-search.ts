import type { MachineAnswer } from '@/domain/machine-answer';
import { SEARCH_JSON_TYPE, toSearchError } from '@/formats/search-json';
import { isLocale, LOCALE_CODES, type Locale } from '@/i18n/locales';
import { getIndex } from '@/search/index/get-index';
import type { IndexReader } from '@/search/index/index-reader';
import { countRequest } from '@/limits/count-request';
import type { RequestLimit } from '@/limits/limit-table';
import { toLimitedHeaders } from '@/limits/limited-answers';
import { getSearchFolder } from '@/search/index/search-folder';
import { isUnusableIndex } from '@/search/index/unusable-index-error';
import { toResponse } from '../../machine-response';

/** Seconds: an index is there soon, a database may be away for longer. */
const RETRY_AFTER = { index: '5', archive: '30' };

/** Anybody's page may ask, and search engines list no answers. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'X-Robots-Tag': 'noindex' };

type Asked = { index: IndexReader; parameters: URLSearchParams; locale: Locale };

function toFailure(status: number, sentence: string, headers?: Record<string, string>): MachineAnswer {
  return { status, type: SEARCH_JSON_TYPE, body: toSearchError(sentence), headers };
}

function toNotReady(): MachineAnswer {
  return toFailure(503, 'The index of the search is being made. Please ask again in a moment.', {
    'Retry-After': RETRY_AFTER.index,
  });
}

/** The answer of the search to a program, counted by `limit`; what fails is told as JSON, and never as 500. */
export async function answerSearch(
  request: Request,
  limit: RequestLimit,
  find: (asked: Asked) => Promise<MachineAnswer> | MachineAnswer,
): Promise<Response> {
  const refusal = await countRequest(limit, request.headers);
  const answer = refusal
    ? toFailure(429, refusal.says, toLimitedHeaders(refusal))
    : await tryToFind(request, find);
  return toResponse(request, { ...answer, headers: { ...OPEN, ...answer.headers } });
}

async function tryToFind(
  request: Request,
  find: (asked: Asked) => Promise<MachineAnswer> | MachineAnswer,
): Promise<MachineAnswer> {
  const { searchParams: parameters } = new URL(request.url);
  const locale = parameters.get('locale') ?? LOCALE_CODES[0];
  if (!isLocale(locale)) return toFailure(400, `The locale is one of ${LOCALE_CODES.join(', ')}.`);
  try {
    const index = getIndex(getSearchFolder());
    return index ? await find({ index, parameters, locale }) : toNotReady();
  } catch (error) {
    console.error(`${request.method} ${new URL(request.url).pathname} was not answered:`, error);
    if (isUnusableIndex(error)) return toNotReady();
    return toFailure(503, 'The archive cannot be read just now. Please ask again in a moment.', {
      'Retry-After': RETRY_AFTER.archive,
    });
  }
}

/** What a browser asks before it lets a page of another site ask (Fetch, 'CORS-preflight request'). */
export function answerPreflight(): Response {
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
    Allow: 'GET, HEAD, OPTIONS',
  };
  return new Response(null, { status: 204, headers });
}
