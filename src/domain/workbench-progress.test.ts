import { describe, expect, it } from 'vitest';
import type { RowMarks } from './workbench';
import { countProgress, countWords, isToDo } from './workbench-progress';

const CLEAN: RowMarks = {
  untranslated: false,
  machine: false,
  behind: false,
  uncaptioned: false,
  gone: false,
};

describe('countProgress', () => {
  it('counts paragraphs and words of the source, without what the source has no more', () => {
    const rows = [
      { words: 10, marks: CLEAN },
      { words: 5, marks: { ...CLEAN, behind: true } },
      { words: 2, marks: { ...CLEAN, machine: true } },
      { words: 100, marks: { ...CLEAN, gone: true } },
    ];
    expect(countProgress(rows)).toEqual({ paragraphs: { done: 1, all: 3 }, words: { done: 10, all: 17 } });
  });

  it('is nothing of nothing for no rows', () => {
    expect(countProgress([])).toEqual({ paragraphs: { done: 0, all: 0 }, words: { done: 0, all: 0 } });
  });
});

it.each(['untranslated', 'machine', 'behind', 'uncaptioned', 'gone'] as const)('%s is to do', (mark) => {
  expect(isToDo({ ...CLEAN, [mark]: true })).toBe(true);
  expect(isToDo(CLEAN)).toBe(false);
});

describe('countWords', () => {
  it('counts words and numbers, not what stands between them', () => {
    expect(countWords('In 1979, the well was dry — twice.', 'en')).toBe(7);
    expect(countWords(' … ', 'en')).toBe(0);
  });

  it('counts Khmer, which has no spaces', () => {
    expect(countWords('ខ្ញុំស្រឡាញ់ភាសាខ្មែរ', 'km')).toBeGreaterThan(2);
  });

  it('estimates what is longer than a chapter', () => {
    expect(countWords('word '.repeat(10_000), 'en')).toBe(10_000);
  });
});
