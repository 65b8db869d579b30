/**
 * Words out of a column that holds nothing else.
 *
 * @throws TypeError when it is none: the statement does not fit the schema
 */
export function toWords(value: unknown): string {
  if (typeof value !== 'string')
    throw new TypeError(`The index has ${String(value)} where words are expected`);
  return value;
}
