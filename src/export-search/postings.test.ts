import { expect, it } from 'vitest';
import { decodePostings, encodePostings } from './postings';

it('gives back what it was given', () => {
  const postings = [0, 1, 31, 64, 65, 1200, 1_000_000, 1_000_001, 9_000_000].map((no, at) => ({
    no,
    weight: (at * 7) % 64,
    fields: at + 1,
  }));
  expect(decodePostings(encodePostings(postings))).toEqual(postings);
  expect(encodePostings(postings.slice(0, 2))).toHaveLength(6);
  expect(decodePostings('')).toEqual([]);
});
