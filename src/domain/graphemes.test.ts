import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtGrapheme } from './graphemes';

describe('cutAtGrapheme', () => {
  it('keeps a Khmer consonant with what is written below it', () => {
    expect(cutAtGrapheme('ក្រុង', 2)).toBe('');
    expect(cutAtGrapheme('ក្រុង', 4)).toBe('ក្រុ');
  });

  it('keeps Vietnamese marks and joined emoji whole', () => {
    expect(cutAtGrapheme('vie\u0302\u0323t', 4)).toBe('vi');
    expect(cutAtGrapheme('a👩‍👧b', 3)).toBe('a');
  });

  it('cuts nothing that is short enough', () => expect(cutAtGrapheme('abc', 3)).toBe('abc'));

  it('gives a beginning within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, max) => {
        const cut = cutAtGrapheme(text, max);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('is quick on a long text', () => {
    const started = performance.now();
    cutAtGrapheme('ក្រុង'.repeat(100_000), 160);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
