import { describe, expect, it } from 'vitest';
import type { MatrixCell } from './article-matrix';
import { listStatuses } from './article-matrix-status';

const missing: MatrixCell = {
  lang: 'km',
  text: null,
  edition: null,
  stage: null,
  behind: 0,
  untranslated: 0,
  paragraphs: 0,
  withdrawn: false,
  scheduled: null,
  assignee: null,
  dueOn: null,
  writers: [],
  mayStart: true,
  mayEdit: false,
};
const text = { id: '1', title: 'A title', kind: 'translation' } as const;
const at = '2026-12-01T02:00:00.000Z';

describe('what is said of one language of an article', () => {
  it('is that it is missing, or withdrawn where its text may not be read', () => {
    expect(listStatuses(missing)).toEqual([{ is: 'missing' }]);
    expect(listStatuses({ ...missing, withdrawn: true })).toEqual([{ is: 'withdrawn' }]);
  });

  it('is what readers see, then the work that they do not see', () => {
    const published = { ...missing, text, edition: 3 };
    expect(listStatuses(published)).toEqual([{ is: 'published', number: 3 }]);
    expect(listStatuses({ ...published, stage: 'draft', behind: 2 })).toEqual([
      { is: 'published', number: 3 },
      { is: 'changed' },
      { is: 'behind', count: 2 },
    ]);
    expect(listStatuses({ ...published, stage: 'approved' })).toEqual([
      { is: 'published', number: 3 },
      { is: 'approved' },
    ]);
  });

  it('is the stage of what was never published, what is left to translate and what is scheduled', () => {
    const scheduled = { at, what: 'publish' } as const;
    const begun = {
      ...missing,
      text,
      stage: 'in-review',
      untranslated: 4,
      paragraphs: 9,
      scheduled,
    } as const;
    expect(listStatuses(begun)).toEqual([
      { is: 'inReview' },
      { is: 'untranslated', some: 4, all: 9 },
      { is: 'publishAt', at },
    ]);
  });

  it('is never nothing', () => {
    expect(listStatuses({ ...missing, text })).toEqual([{ is: 'draft' }]);
    expect(listStatuses({ ...missing, text, withdrawn: true })).toEqual([{ is: 'withdrawn' }]);
  });
});
