/** The number of an edition as an address gives it: `none` where no edition can have it. */
export type AskedNumber = { asked: number } | 'none' | 'malformed';

/** Reads the number of an edition: 1, 2, 3 … in the one way of writing it that addresses of ours use. */
export function readEditionNumber(value: string | string[] | undefined): AskedNumber {
  if (typeof value !== 'string' || !/^\d+$/.test(value) || /^0+$/.test(value)) return 'malformed';
  return /^[1-9]\d{0,8}$/.test(value) ? { asked: Number(value) } : 'none';
}
