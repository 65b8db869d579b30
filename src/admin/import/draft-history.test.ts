import { describe, expect, it } from 'vitest';
import type { ReadBlock, ReadingView } from '@/importing/reading-view';
import { changeDraft, redoChange, startHistory, undoChange, type DraftHistory } from './draft-history';
import * as state from './reading-state';

const block = (markup: string, line: number): ReadBlock => ({
  ...{ type: 'paragraph', markup, level: 2, ordered: false, startsSection: false },
  ...{ credit: '', alt: '', picture: null, para: null, line },
});
const reading: ReadingView = {
  ...{ fileName: 'a.txt', input: [], title: 'One', titleProposed: null, lede: '', lang: 'en', date: null },
  ...{ outlet: null, url: null, series: null, pictures: [], warnings: [], leftOut: [] },
  ...{ already: null, place: null },
  credits: [{ role: 'author', name: 'Mai', asPrinted: 'By Mai', known: true }],
  blocks: [block('One two', 1), block('Three', 4)],
};
const first = () => startHistory(state.startDraft(reading, null));
const words = ({ draft }: DraftHistory) => draft.blocks.map(({ markup }) => markup);
const write = (history: DraftHistory, markup: string, at: number) =>
  changeDraft(history, state.changeBlock(history.draft, 'read-0', { markup }), at);

describe('the steps of a correction', () => {
  it('undoes and does again splits, joins, removed blocks and removed credits', () => {
    let history = first();
    history = changeDraft(history, state.splitBlock(history.draft, 0, 3), 0);
    history = changeDraft(history, state.removeBlock(history.draft, 2), 0);
    history = changeDraft(history, { ...history.draft, credits: [] }, 0);
    history = changeDraft(history, state.mergeWithNext(history.draft, 0), 0);
    expect(words(history)).toEqual(['One two']);
    history = undoChange(undoChange(history));
    expect([words(history), history.draft.credits.length]).toEqual([['One', 'two'], 1]);
    history = undoChange(undoChange(undoChange(history)));
    expect(words(history)).toEqual(['One two', 'Three']);
    expect(words(redoChange(redoChange(history)))).toEqual(['One', 'two']);
  });

  it('takes words written in one go as one step, and a change after a pause or elsewhere as another', () => {
    const written = write(write(first(), 'One tw', 0), 'One t', 100);
    expect(written.past).toHaveLength(1);
    expect(write(written, 'One ', 5000).past).toHaveLength(2);
    const credits = written.draft.credits.map((credit) => ({ ...credit, name: 'Ma', known: false }));
    expect(changeDraft(written, { ...written.draft, credits }, 150).past).toHaveLength(2);
    expect(words(undoChange(written))).toEqual(['One two', 'Three']);
  });

  it('forgets what was undone when something else is changed', () => {
    expect(write(undoChange(write(first(), 'a', 0)), 'b', 1).future).toEqual([]);
  });
});
