import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexRuns, runsOf } from './shared-words';

describe('runsOf', () => {
  it('gives every eight neighbours, or a short text as it is', () => {
    expect([...runsOf('abcdefghij')]).toEqual(['abcdefgh', 'bcdefghi', 'cdefghij']);
    expect([...runsOf('abc')]).toEqual(['abc']);
    expect(runsOf('').size).toBe(0);
  });
});

describe('indexRuns', () => {
  it('counts what comparing with each would count', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 20 }), { maxLength: 5 });
    fc.assert(
      fc.property(texts, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 20 }), (all, text) => {
        const things = all.map((words) => ({ runs: runsOf(words) }));
        const shared = indexRuns(things)(runsOf(text));
        for (const thing of things) {
          expect(shared.get(thing) ?? 0).toBe([...thing.runs].filter((run) => runsOf(text).has(run)).length);
        }
      }),
    );
  });
});
