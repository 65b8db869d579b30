import { toText } from '@/domain/json-reading';

/** White space that ends or pushes about lines; no-break spaces are words' own and stay. */
const FOLDED = /[ \t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * A value as one line, for forms that have no other: runs of white space and line breaks become one space. Half a
 * surrogate pair becomes U+FFFD and control characters go; everything else stays as it is.
 */
export function oneLine(value: string): string {
  return toText(value.replace(FOLDED, ' ')).replace(FOLDED, ' ').trim();
}
