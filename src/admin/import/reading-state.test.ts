import { describe, expect, it } from 'vitest';
import type { ReadBlock, ReadingView } from '@/importing/reading-view';
import * as state from './reading-state';

const block = (markup: string, line: number): ReadBlock => ({
  ...{ type: 'paragraph', markup, level: 2, ordered: false, startsSection: false },
  ...{ credit: '', alt: '', picture: null, para: `p${line}`, line },
});
const reading: ReadingView = {
  ...{ fileName: 'a.txt', input: [], title: null, titleProposed: 'One', lede: '', lang: 'en', date: null },
  ...{
    outlet: null,
    url: null,
    series: null,
    credits: [],
    pictures: [],
    warnings: [],
    already: null,
    place: null,
  },
  blocks: [block('One two', 1), block('Three', 4), block('Four', 6)],
  leftOut: [{ line: 5, text: '* left', reason: 'stray' }],
};
const start = () => state.startDraft(reading, null);
const words = (draft: state.Draft) => draft.blocks.map(({ markup }) => markup);
const paras = (draft: state.Draft) => draft.blocks.map(({ para }) => para);

describe('a reading while it is corrected', () => {
  it('splits at the cursor, the first part keeping its pair, and merges again', () => {
    const split = state.splitBlock(start(), 0, 3);
    expect([words(split), paras(split)]).toEqual([
      ['One', 'two', 'Three', 'Four'],
      ['p1', null, 'p4', 'p6'],
    ]);
    expect(words(state.mergeWithNext(split, 0))).toEqual(['One two', 'Three', 'Four']);
    expect(words(state.splitBlock(start(), 0, 0))).toEqual(words(start()));
  });

  it('puts a left-out line back at its place, its signs as they are', () => {
    const back = state.putBack(start(), reading.leftOut[0] ?? { line: 0, text: '', reason: '' });
    expect(words(back)).toEqual(['One two', 'Three', '\\* left', 'Four']);
    expect(back.leftOut).toEqual([]);
  });

  it('shifts pairs from a block on and pairs no paragraph twice', () => {
    const list = ['p1', 'p4', 'p6'];
    expect(paras(state.shiftPairs(start(), { from: 1, by: 1, paras: list }))).toEqual(['p1', 'p6', null]);
    expect(paras(state.shiftPairs(start(), { from: 1, by: -1, paras: list }))).toEqual(['p1', null, 'p4']);
    expect(paras(state.pairBlock(start(), 'read-2', 'p1'))).toEqual([null, 'p4', 'p1']);
  });
});
