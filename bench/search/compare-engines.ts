import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '@/cli/run-command';
import { startDatabase } from '@/cli/mongod/start-database';
import { findArticles } from '@/search/find/find-articles';
import { createIndex } from '@/search/index/index-writer';
import { openIndexReader, type IndexReader } from '@/search/index/index-reader';
import { WORD_COLUMNS } from '@/search/index/schema';
import { parseQuery } from '@/search/query/parse-query';
import { toMatch } from '@/search/query/to-match';
import { formatMeasured, formatMegabytes, HEAD_OF_MEASURED, toMeasured } from './measure';
import { openTextIndex, type TextIndex } from './mongodb-text';
import { listQuestions, type Question } from './questions';
import { readSizes, SEED } from './run-step';
import { makeWorld } from './texts';
import { listBatches } from './to-indexed-text';

const EACH = 100;
const BATCH = 200;
/** `$text` has neither; facets would be an ordinary index of it. */
const ONLY_HERE = ['the beginning of a word', 'a word with a facet', 'two words, one misspelt'];

const MATCH_AND_RANK = `
  SELECT rowid FROM words WHERE words MATCH ?
  ORDER BY bm25(words, ${Object.values(WORD_COLUMNS).join(', ')}) LIMIT 10`;

/** FTS5 beside MongoDB's `$text`, with the same tokens and questions, in one run. `npm run bench:search:compare` */
await runCommand(async () => {
  const [size = 10_000] = readSizes('SIZE', [10_000]);
  const folder = await mkdtemp(join(tmpdir(), 'colophon-bench-'));
  const database = await startDatabase({ folder, say: console.log });
  try {
    const world = makeWorld(SEED);
    const text = await openTextIndex(database.url);
    const file = join(folder, 'index-compared.sqlite');
    const writer = createIndex(file, { bulk: true });
    const took = { text: 0, ours: 0 };
    for (const put of listBatches(world, size, BATCH)) {
      took.text += await text.add(put);
      const begun = performance.now();
      writer.apply({ put, remove: [] });
      took.ours += performance.now() - begun;
    }
    took.text += await text.finish();
    const begun = performance.now();
    writer.finish();
    took.ours += performance.now() - begun;
    writer.close();
    const reader = openIndexReader(file);
    const asked = [...listQuestions({ world, texts: size, each: EACH, seed: SEED })];
    const questions = asked.filter(({ kind }) => !ONLY_HERE.includes(kind));
    console.log(`${size} texts, ${questions.length} questions`);
    console.log(`  $text: ${rate(size, took.text)}, its index ${formatMegabytes(await text.getSize())}`);
    console.log(
      `  FTS5: ${rate(size, took.ours)}, its tables ${formatMegabytes(getTableSize(reader))} of a file of ${formatMegabytes(statSync(file).size)}`,
    );
    await compare({ text, reader, questions });
    await text.close();
    reader.close();
    return 0;
  } finally {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

function rate(texts: number, ms: number): string {
  return `${Math.round((texts / ms) * 1000)} texts a second`;
}

function getTableSize(reader: IndexReader): number {
  return Number(reader.prepare('SELECT sum(length(block)) FROM words_data').get()?.[0]);
}

type Engines = { text: TextIndex; reader: IndexReader; questions: readonly Question[] };

async function compare({ text, reader, questions }: Engines): Promise<void> {
  const engines: Record<string, (question: Question) => Promise<number> | number> = {
    '$text, best ten': ({ query }) => text.find(parseQuery(query.q)),
    'FTS5, best ten': ({ query }) => {
      const match = toMatch({ query: parseQuery(query.q), facets: [], inCaption: false });
      return match === null ? 0 : reader.prepare(MATCH_AND_RANK).all(match).length;
    },
    'the whole answer: marks, facets, counts': ({ query, lang }) => findArticles(reader, query, lang).total,
  };
  console.log(HEAD_OF_MEASURED);
  for (const [name, find] of Object.entries(engines)) {
    const times: number[] = [];
    let found = 0;
    for (const round of ['warming', 'measured']) {
      times.length = 0;
      found = 0;
      for (const question of questions) {
        const begun = performance.now();
        const count = await find(question);
        times.push(performance.now() - begun);
        if (count > 0) found += 1;
      }
      if (round === 'measured')
        console.log(formatMeasured(name, toMeasured(times), `${found} found something`));
    }
  }
}
