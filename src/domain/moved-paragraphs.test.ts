import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMovedParagraphs } from './moved-paragraphs';

const moved = (older: string, newer: string) => [...listMovedParagraphs([...older], [...newer])].join('');

describe('listMovedParagraphs', () => {
  it.each([
    ['abcde', 'abcde', ''],
    ['abcde', 'bcdea', 'a'],
    ['abcde', 'eabcd', 'e'],
    ['abcde', 'xacyde', ''],
    ['abcdef', 'abedcf', 'ed'],
    ['', 'ab', ''],
  ])('%j to %j moves %j', (older, newer, expected) => expect(moved(older, newer)).toBe(expected));

  it('leaves an order that both have, and is as few as can be', () => {
    const order = fc.shuffledSubarray([...'abcdefg'], { minLength: 7 });
    fc.assert(
      fc.property(order, order, (older, newer) => {
        const those = listMovedParagraphs(older, newer);
        const kept = newer.filter((para) => !those.has(para));
        expect(older.filter((para) => !those.has(para))).toEqual(kept);
        expect(kept.length).toBe(longestByTrying(older, newer));
      }),
      { numRuns: 100 },
    );
  });
});

function longestByTrying(older: readonly string[], newer: readonly string[]): number {
  let longest = 0;
  for (let chosen = 0; chosen < 1 << newer.length; chosen += 1) {
    const places = newer.filter((_, index) => chosen & (1 << index)).map((para) => older.indexOf(para));
    if (places.every((place, index) => index === 0 || place > places[index - 1]!))
      longest = Math.max(longest, places.length);
  }
  return longest;
}
