import { describe, expect, it } from 'vitest';
import type { MatrixCell } from './article-matrix';
import { chooseSource } from './article-matrix-source';
import type { Kind } from './edition';

const cell = (lang: string, kind: Kind | null, edition: number | null): MatrixCell => ({
  lang,
  text: kind && { id: lang, title: lang, kind },
  edition,
  stage: null,
  behind: 0,
  untranslated: 0,
  paragraphs: 0,
  withdrawn: false,
  scheduled: null,
  assignee: null,
  dueOn: null,
  writers: [],
  mayStart: false,
  mayEdit: false,
});

describe('what a new translation is made from', () => {
  it('is the original before all others', () => {
    const cells = [cell('en', 'translation', 4), cell('vi', 'original', 1), cell('km', null, null)];
    expect(chooseSource({ cells, originalLang: 'en' })?.lang).toBe('vi');
  });

  it('is a published text in the language of the original when no text is called one', () => {
    const cells = [cell('en', 'abstract', 1), cell('vi', 'translation', 2)];
    expect(chooseSource({ cells, originalLang: 'vi' })?.lang).toBe('vi');
    expect(chooseSource({ cells, originalLang: null })?.lang).toBe('en');
  });

  it('is never a draft', () => {
    const cells = [cell('en', 'translation', 2), cell('vi', 'original', null)];
    expect(chooseSource({ cells, originalLang: 'vi' })?.lang).toBe('en');
    expect(chooseSource({ cells: cells.slice(1), originalLang: 'vi' })).toBeNull();
  });
});
