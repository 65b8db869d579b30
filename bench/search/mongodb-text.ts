import { MongoClient } from 'mongodb';
import { toRecord } from '@/domain/json-reading';
import { blockText } from '@/domain/inline-text';
import type { IndexedText } from '@/domain/search';
import type { ParsedQuery } from '@/search/query/parsed-query';
import { cutPlace } from '@/search/index/cut-place';
import { WORD_COLUMNS } from '@/search/index/schema';

/** MongoDB's text index over our own tokens: it has no analyzer of Vietnamese or Khmer. */
export type TextIndex = {
  /** Gives the milliseconds that it took. */
  add: (texts: readonly IndexedText[]) => Promise<number>;
  /** Indexes what was added, which is several times faster at the end than text by text. In milliseconds. */
  finish: () => Promise<number>;
  /** How many of the best ten there are. */
  find: (query: ParsedQuery) => Promise<number>;
  /** In bytes, on disk. */
  getSize: () => Promise<number>;
  close: () => Promise<void>;
};

type Column = Exclude<keyof typeof WORD_COLUMNS, 'exact' | 'captioned' | 'facet'>;
const INDEX = 'tokens';

export async function openTextIndex(url: string): Promise<TextIndex> {
  const client = new MongoClient(url);
  const texts = client.db('compared').collection<Record<string, string>>('texts');
  return {
    async add(put) {
      const begun = performance.now();
      await texts.insertMany(put.map(toColumns));
      return performance.now() - begun;
    },
    async finish() {
      const begun = performance.now();
      const columns = Object.keys(toColumns(null));
      await texts.createIndex(Object.fromEntries(columns.map((name) => [name, 'text'])), {
        name: INDEX,
        default_language: 'none',
        weights: Object.fromEntries(Object.entries(WORD_COLUMNS).filter(([name]) => columns.includes(name))),
      });
      return performance.now() - begun;
    },
    async find(query) {
      const $search = query.terms
        .map(({ tokens }) => `"${tokens.map(({ folded }) => folded).join(' ')}"`)
        .join(' ');
      const best = await texts
        .find({ $text: { $search } }, { projection: { _id: 1 } })
        .sort({ score: { $meta: 'textScore' } })
        .limit(10)
        .toArray();
      return best.length;
    },
    async getSize() {
      await client.db('admin').command({ fsync: 1 });
      const stats = await client.db('compared').command({ collStats: 'texts' });
      return Number(toRecord(stats.indexSizes)[INDEX]);
    },
    close: () => client.close(),
  };
}

function toColumns(text: IndexedText | null): Record<Column, string> {
  const names = (as: IndexedText['names'][number]['as']) =>
    toTokens(text?.names.filter((name) => name.as === as).map(({ name }) => name));
  const blocks = (isCaption: boolean) =>
    toTokens(
      text?.body.filter(({ type }) => (type === 'figure') === isCaption).map((block) => blockText(block)),
    );
  return {
    title: toTokens([text?.title ?? '']),
    lede: toTokens([text?.lede ?? '']),
    caption: blocks(true),
    author: names('author'),
    translator: names('translator'),
    person: names('other'),
    topic: toTokens(text?.topics.map(({ name }) => name)),
    body: blocks(false),
  };
}

function toTokens(lines: readonly string[] = []): string {
  return lines.map((line) => cutPlace({ kind: 'paragraph', words: line }).line.trim()).join(' ');
}
