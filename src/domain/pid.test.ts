import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOID_ALPHABET } from './noid';
import { checkCharacter, isPid, mintPid, normalizePid, SHOULDERS, type PidKind } from './pid';

const kinds = Object.keys(SHOULDERS).filter((kind): kind is PidKind => kind in SHOULDERS);
const randomNumber = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const pids = fc
  .tuple(fc.constantFrom(...kinds), fc.array(randomNumber, { minLength: 7, maxLength: 7 }))
  .map(([kind, numbers]) => mintPid(kind, () => numbers.pop() ?? 0));

describe('checkCharacter', () => {
  it('computes the example of the NOID documentation', () => {
    expect(checkCharacter('13030/xf93gt2')).toBe('q');
  });
});

describe('mintPid', () => {
  it('begins with the shoulder of its kind and ends with a check character', () => {
    // d is worth 12 and stands first, 1 is worth 1 and stands second: 12·1 + 1·2 = 14, which is g
    expect(mintPid('article', () => 0)).toBe('d10000000g');
    for (const kind of kinds)
      expect(mintPid(kind)).toMatch(new RegExp(`^${SHOULDERS[kind]}[${NOID_ALPHABET}]{8}$`));
  });

  it('always makes what isPid takes', () => {
    fc.assert(fc.property(pids, (pid) => isPid(pid)));
  });

  it('draws anew each time', () => {
    expect(new Set(Array.from({ length: 1000 }, () => mintPid('article'))).size).toBe(1000);
  });
});

describe('isPid', () => {
  it('detects every single wrong character', () => {
    fc.assert(
      fc.property(pids, (pid) => {
        for (let place = 0; place < pid.length; place += 1) {
          for (const char of NOID_ALPHABET) {
            if (char === pid[place]) continue;
            expect(isPid(pid.slice(0, place) + char + pid.slice(place + 1))).toBe(false);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('detects every transposition of two neighbours', () => {
    fc.assert(
      fc.property(pids, (pid) => {
        for (let place = 0; place < pid.length - 1; place += 1) {
          const [left = '', right = ''] = [pid[place], pid[place + 1]];
          if (left === right) continue;
          expect(isPid(pid.slice(0, place) + right + left + pid.slice(place + 2))).toBe(false);
        }
      }),
    );
  });

  it.each([
    null,
    7,
    '',
    'd1',
    'D10000000G',
    'd10000000g ',
    'd10000000f',
    'x10000000g',
    'd1000000000g',
    'd1aeiouly00',
  ])('refuses %j', (value) => expect(isPid(value)).toBe(false));
});

describe('normalizePid', () => {
  it('ignores hyphens, also printed ones, and case', () => {
    expect(normalizePid('D1-0000\u2010000\u2011G')).toBe('d10000000g');
  });
});
