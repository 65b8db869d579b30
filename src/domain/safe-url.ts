const SAFE_SCHEME = /^(?:https?:\/\/|mailto:)/i;
/** `//host` and `/\host` lead to another site without naming a scheme. */
const OWN_PATH = /^(?:#|\/(?![/\\]))/;

/**
 * A link's URL when it may be printed on a page: http, https, mailto, a path or a fragment of this site; null for
 * everything else (`javascript:`, `data:`, …). Control characters are taken out first, as browsers do (WHATWG URL, 4.4).
 */
export function toSafeUrl(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const url = value
    .replace(/[\p{Cc}\p{Surrogate}]/gu, '')
    .trim()
    .replaceAll(' ', '%20');
  return SAFE_SCHEME.test(url) || OWN_PATH.test(url) ? url : null;
}
