import { loadavg } from 'node:os';
import { runCommand } from '@/cli/run-command';
import { findArticles } from '@/search/find/find-articles';
import { getIndex } from '@/search/index/get-index';
import { formatMeasured, HEAD_OF_MEASURED } from './measure';
import { openFilledArchive } from './open-filled-archive';
import { publishAndFind } from './publish-and-find';
import { readSizes, SEED } from './run-step';
import { makeWorld } from './texts';

const SIZES = [1000, 10_000, 100_000];

/**
 * Building the index out of MongoDB, and how long a published text takes to be in it, with as many texts as SIZES says.
 * `npm run bench:search:findable`
 */
await runCommand(async () => {
  const world = makeWorld(SEED);
  for (const size of readSizes('SIZES', SIZES)) {
    console.log(`\n${size.toLocaleString('en')} texts (load before: ${loadavg()[0]?.toFixed(1)})`);
    const archive = await openFilledArchive(world, size);
    try {
      const seconds = await archive.run('reindex');
      console.log(
        `  reindex: ${seconds.toFixed(1)} s with its start, ${Math.round(size / seconds)} texts a second`,
      );
      const worker = archive.startWorker();
      try {
        const isFound = async (word: string) => {
          const index = getIndex(archive.indexes);
          return index !== null && findArticles(index, { q: word }, 'en').total > 0;
        };
        console.log(HEAD_OF_MEASURED);
        const measured = await publishAndFind({ url: archive.environment.DATABASE_URL, world, isFound });
        console.log(formatMeasured('from commit to findable', measured));
      } finally {
        await worker.stop();
      }
    } finally {
      await archive.stop();
    }
  }
  return 0;
});
