import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from '@/search/index/index-writer';
import { makeCurrent } from '@/search/index/generations';
import { formatMeasured, formatMegabytes, readClock, toMeasured } from './measure';
import { getMemory, SEED } from './run-step';
import { makeArticle, makeWorld } from './texts';
import { listBatches, toIndexedText } from './to-indexed-text';

const BATCH = 200;
const CHANGES = 50;
const NAME = 'index-bench.sqlite';

/** `node … build-index.ts <folder> <how many texts>`: only the index is timed, not the making of texts. */
const [folder = '', size = ''] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const world = makeWorld(SEED);
const before = getMemory();
const file = join(folder, NAME);
const index = createIndex(file, { bulk: true });

let ms = 0;
function time(work: () => void): number {
  const begun = readClock();
  work();
  return readClock() - begun;
}

let texts = 0;
let most = 0;
for (const put of listBatches(world, Number(size), BATCH)) {
  ms += time(() => index.apply({ put, remove: [] }));
  texts += put.length;
  most = Math.max(most, process.memoryUsage.rss());
}
ms += time(() => index.finish());
most = Math.max(most, process.memoryUsage.rss());
console.log(
  `  built: ${Math.round((texts / ms) * 1000)} texts a second, ${formatMegabytes(statSync(file).size)}; memory at most ${formatMegabytes(most - before)} more than before`,
);

const changes = Array.from({ length: CHANGES }, (_, no) => {
  const article = makeArticle(world, no);
  const [text] = article.texts;
  if (!text) throw new Error('A made-up article has no text.');
  const changed = toIndexedText(article, text);
  return time(() =>
    index.apply({ put: [{ ...changed, edition: 2, title: `${changed.title} changed` }], remove: [] }),
  );
});
console.log(formatMeasured('one text applied', toMeasured(changes)));
index.close();
makeCurrent(folder, NAME);
