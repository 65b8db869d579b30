/**
 * A number out of a column that holds nothing else.
 *
 * @throws TypeError when it is none: the statement does not fit the schema
 */
export function toNumber(value: unknown): number {
  if (typeof value !== 'number')
    throw new TypeError(`The index has ${String(value)} where a number is expected`);
  return value;
}
