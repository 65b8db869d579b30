/** An index in a folder of its own, of a few texts. For tests only. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block, Lang } from '@/domain/body';
import type { IndexedText } from '@/domain/search';
import { openIndexReader, type IndexReader } from '../index/index-reader';
import { createIndex } from '../index/index-writer';
import { makeText as makeIndexedText } from '../index/testing/make-text';

export type TestIndex = { index: IndexReader; remove: () => void };

export function makeIndex(texts: IndexedText[]): TestIndex {
  const folder = mkdtempSync(join(tmpdir(), 'find-'));
  const file = join(folder, 'index.sqlite');
  const writer = createIndex(file);
  writer.apply({ put: texts, remove: [] });
  writer.close();
  const index = openIndexReader(file);
  return {
    index,
    remove() {
      index.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A text with these paragraphs, `p1` the first; the rest is empty where it is not given. */
export function makeText(
  { pid, lang, paragraphs = [] }: { pid: string; lang: Lang; paragraphs?: string[] },
  rest: Partial<IndexedText> = {},
): IndexedText {
  const body = paragraphs.map((words, index) => makeParagraph(`p${index + 1}`, index + 1, words));
  return makeIndexedText({ id: `${pid} ${lang}`, pid, lang, title: '', body, ...rest });
}

export function makeParagraph(para: string, number: number, words: string): Block {
  return { para, number, type: 'paragraph', content: [{ type: 'text', text: words }] };
}

export function makePhoto(para: string, caption: string): Block {
  return { para, number: null, type: 'figure', picture: null, alt: '', caption, credit: '' };
}
