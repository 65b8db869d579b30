import { toSafeUrl } from '@/domain/safe-url';

/** What the URL parser of browsers lets through and XML Schema's `anyURI` and EPUB readers do not (RFC 3986, 2). */
const LEFT_RAW = /%(?![\da-f]{2})|[[\]\\^`{|}<>" ]/gi;
const SCHEME_AND_HOST = /^[a-z]+:(?:\/\/[^/?#]*)?/;

/**
 * A link's URL for a file that leaves the site: absolute, percent-encoded, with one fragment at most; null for what
 * may not be linked (`toSafeUrl`) and what no URL can be made of. `base` is the URL of the page that the link is on.
 */
export function toExportUrl(url: string, base: string): string | null {
  const safe = toSafeUrl(url);
  if (safe === null || !URL.canParse(safe, base)) return null;
  const { href } = new URL(safe, base);
  const host = SCHEME_AND_HOST.exec(href)?.[0] ?? '';
  const [path = '', ...fragments] = href.slice(host.length).split('#');
  const written = fragments.length > 0 ? `${path}#${fragments.join('%23')}` : path;
  return host + written.replace(LEFT_RAW, encodeURIComponent);
}
