import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTexts } from './align-texts';
import type { Block } from './body';

const block = (para: string): Block => ({ para, number: null, type: 'rule' });
const blocks = (paras: string) => [...paras].map(block);
const align = (left: string, right: string) =>
  alignTexts(blocks(left), blocks(right))
    .map(({ block: own, otherBlock }) => `${own?.para ?? '-'}${otherBlock?.para ?? '-'}`)
    .join(' ');

describe('alignTexts', () => {
  it.each([
    ['abc', 'abc', 'aa bb cc'],
    ['abc', 'ac', 'aa b- cc'],
    ['ac', 'xabyc', '-x aa -b -y cc'],
    ['abc', 'cba', 'aa bb cc'],
    ['abc', 'cxay', 'aa -y b- cc -x'],
    ['', 'ab', '-a -b'],
    ['ab', '', 'a- b-'],
    ['', '', ''],
  ])('puts %j beside %j as %j', (left, right, rows) => expect(align(left, right)).toBe(rows));

  it('has every block of both once, and the first text in its order', () => {
    const paras = fc.uniqueArray(fc.constantFrom(...'abcdefghij')).map((chosen) => chosen.join(''));
    fc.assert(
      fc.property(paras, paras, (left, right) => {
        const rows = alignTexts(blocks(left), blocks(right));
        expect(rows.flatMap((row) => row.block?.para ?? []).join('')).toBe(left);
        expect(rows.flatMap((row) => row.otherBlock?.para ?? []).toSorted()).toEqual([...right].toSorted());
        for (const { para, block: own, otherBlock } of rows) {
          expect([own?.para ?? para, otherBlock?.para ?? para]).toEqual([para, para]);
        }
      }),
    );
  });
});
