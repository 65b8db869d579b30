import { statSync } from 'node:fs';
import path from 'node:path';
import { estimateIndexable } from '@/archive/list-indexable-ids';
import { readCurrent } from '@/search/index/generations';
import { buildIndex } from '@/sync/build-index';
import { CommandError } from '../command-error';
import { showProgress } from '../import/show-progress';
import { getSearchFolder } from '@/search/index/search-folder';
import { withDatabase } from '../verify/with-database';

/**
 * `npm run archive -- reindex`: builds the search index anew while the one before answers. A running worker goes on
 * with the new one; without a worker, it stays as it is from then on.
 */
export async function run(words: string[]): Promise<number> {
  if (words.length > 0) throw new CommandError('reindex takes no words: it indexes everything published.');
  return withDatabase(async () => {
    const begun = performance.now();
    const folder = getSearchFolder();
    const progress = showProgress(await estimateIndexable(), process.stderr);
    let shown = 0;
    const onProgress = (texts: number): void => {
      for (; shown < texts; shown += 1) progress.step('');
    };
    // It is cut short by a signal, and what it leaves then is removed by the next.
    const texts = await buildIndex({ folder, stop: new AbortController().signal, onProgress });
    progress.end();
    if (texts === null) {
      console.error('Somebody else has just built the search index: this one was not needed.');
      return 0;
    }
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.error(`${texts} texts indexed in ${seconds} s, ${sizeOf(folder)} MB.`);
    return 0;
  });
}

function sizeOf(folder: string): string {
  const { size } = statSync(path.join(folder, readCurrent(folder) ?? ''));
  return (size / 1e6).toFixed(1);
}
