import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';

const distance = (a: string, b: string, most = 2) => editDistance([...a], [...b], most);

describe('the distance of two words', () => {
  it('counts each slip once', () => {
    expect(distance('angkor', 'angkor')).toBe(0);
    expect(distance('angkr', 'angkor')).toBe(1);
    expect(distance('angkorr', 'angkor')).toBe(1);
    expect(distance('angkir', 'angkor')).toBe(1);
    expect(distance('angkro', 'angkor')).toBe(1);
    expect(distance('nagkro', 'angkor')).toBe(2);
    expect(distance('', 'ab')).toBe(2);
  });

  it('is given up where it is too far', () => {
    expect(distance('cambodia', 'vietnam')).toBe(Infinity);
    expect(distance('ab', 'cd', 1)).toBe(Infinity);
    expect(distance('a', 'abcd')).toBe(Infinity);
  });

  it('is the same both ways, and nothing only for the same word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 9)).toBe(distance(b, a, 9));
        expect(distance(a, b, 9) === 0).toBe(a === b);
        expect(distance(a, b, 1)).toBe(distance(a, b, 9) <= 1 ? distance(a, b, 9) : Infinity);
      }),
    );
  });
});
