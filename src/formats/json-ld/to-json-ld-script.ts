import type { JsonLd } from './json-ld-value';

/**
 * JSON-LD as the content of `<script type="application/ld+json">`. There a browser looks for `</script` and `<!--`
 * and for nothing else (HTML, 4.12.1.3), so these letters are written as JSON's own escapes, as are the two line
 * separators that JSON allows raw and JavaScript once did not. Half a surrogate pair is escaped by `JSON.stringify`.
 */
export function toJsonLdScript(data: JsonLd): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
