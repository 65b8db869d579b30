/** A text that has a token: its number, how much the token counts there (1 to 63), and in which fields it is. */
export type Posting = { no: number; weight: number; fields: number };

/** Bits of `fields`; a token may be in several. */
export const FIELD_BITS = { title: 1, author: 2, translator: 4, caption: 8, rest: 16 } as const;
export const MOST_WEIGHT = 63;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));
const GOES_ON = 32;

/**
 * Postings in ascending order of `no`, as text: for each the distance to the number before in digits of five bits, the
 * lowest first, of which all but the last have the sixth bit set; then one digit of weight and one of fields.
 */
export function encodePostings(postings: readonly Posting[]): string {
  let encoded = '';
  let before = -1;
  for (const { no, weight, fields } of postings) {
    let distance = no - before - 1;
    before = no;
    for (; distance >= GOES_ON; distance = Math.floor(distance / GOES_ON)) {
      encoded += DIGITS.charAt(GOES_ON + (distance % GOES_ON));
    }
    encoded += DIGITS.charAt(distance) + DIGITS.charAt(weight) + DIGITS.charAt(fields);
  }
  return encoded;
}

export function decodePostings(encoded: string): Posting[] {
  const postings: Posting[] = [];
  const digit = (at: number): number => VALUES.get(encoded.charAt(at)) ?? 0;
  let before = -1;
  for (let at = 0; at < encoded.length; at += 2) {
    let distance = 0;
    let scale = 1;
    for (; digit(at) >= GOES_ON; scale *= GOES_ON) distance += (digit(at++) - GOES_ON) * scale;
    distance += digit(at++) * scale;
    before += distance + 1;
    postings.push({ no: before, weight: digit(at), fields: digit(at + 1) });
  }
  return postings;
}
