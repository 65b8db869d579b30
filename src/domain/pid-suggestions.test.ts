import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOID_ALPHABET } from './noid';
import { isPid, mintPid } from './pid';
import { listPidSuggestions } from './pid-suggestions';

const pids = fc.integer().map(() => mintPid('article'));
const place = fc.nat({ max: 9 });
const char = fc.constantFrom(...NOID_ALPHABET, ...'aeiouly');

describe('listPidSuggestions', () => {
  it('has what was meant, for any one mistake', () => {
    fc.assert(
      fc.property(pids, place, char, (pid, at, wrong) => {
        const [before, after] = [pid.slice(0, at), pid.slice(at + 1)];
        const mistakes = [
          before + wrong + after,
          before + after,
          before + wrong + pid.slice(at),
          before + pid.charAt(at + 1) + pid.charAt(at) + pid.slice(at + 2),
        ];
        for (const typed of mistakes.filter((mistake) => mistake !== pid))
          expect(listPidSuggestions(typed)).toContain(pid);
      }),
    );
  });

  it('reads letters for the digits that they look like, however many', () => {
    expect(listPidSuggestions('dlooooooog')).toContain('d10000000g');
    expect(listPidSuggestions('DI-OOOO-OOOG')).toContain('d10000000g');
    for (const [letter, digit] of ['i1', 'l1', 'o0', 'uv'].map((pair) => [...pair])) {
      const pid = mintPid('article', () => (NOID_ALPHABET.indexOf(digit ?? '') + 0.5) / NOID_ALPHABET.length);
      expect(listPidSuggestions(pid.replaceAll(digit ?? '', letter ?? ''))).toContain(pid);
    }
  });

  it('has valid pids only, each once, few, and never what was typed', () => {
    fc.assert(
      fc.property(fc.oneof(pids, fc.string({ maxLength: 12 })), (typed) => {
        const suggestions = listPidSuggestions(typed);
        expect(suggestions.every(isPid)).toBe(true);
        expect(new Set(suggestions).size).toBe(suggestions.length);
        expect(suggestions.length).toBeLessThan(80);
        expect(suggestions).not.toContain(typed);
      }),
    );
  });

  it.each(['', 'd1', 'd1000000000000', 'x'.repeat(100_000)])('has none of the wrong length', (typed) =>
    expect(listPidSuggestions(typed)).toEqual([]),
  );
});
