import type { Lang } from './body';
import { isPid } from './pid';

/** What a URL that somebody sent names: a text of ours by its page, something else, or nothing at all. */
export type TextUrl = { names: 'text'; pid: string; lang: Lang } | { names: 'other' } | { names: 'nothing' };

const PAGE = /^\/([a-z]{2,3})\/articles\/([^/]+)(?:\/([^/]+))?$/;

/**
 * Reads the URL that stands at the end of another's path, as in `/timegate/https://…` (RFC 7089, 4): percent-encoded
 * as a whole, which is how we write it, or as it is; on the way here the two slashes of the latter become one.
 * The text is named whatever slug its page had.
 */
export function parseEmbeddedTextUrl(rest: string, siteUrl: string): TextUrl {
  const url = toUrl(rest);
  if (!url) return { names: 'nothing' };
  const [, lang, pid, slug] = PAGE.exec(url.pathname) ?? [];
  const isOurs = url.origin === new URL(siteUrl).origin && url.username === '' && url.search === '';
  // These are pages about the text, with addresses of their own.
  const isAside = slug === 'editions' || slug === 'with' || slug?.includes('.');
  return isOurs && lang !== undefined && isPid(pid) && !isAside
    ? { names: 'text', pid, lang }
    : { names: 'other' };
}

function toUrl(rest: string): URL | null {
  try {
    const written = /^https?%3a/i.test(rest) ? decodeURIComponent(rest) : rest;
    const whole = written.replace(/^(https?:)\/+/i, '$1//');
    return /^https?:\/\/[^/]/i.test(whole) ? new URL(whole) : null;
  } catch {
    return null;
  }
}
