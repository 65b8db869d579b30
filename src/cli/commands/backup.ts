import path from 'node:path';
import { parseArgs } from 'node:util';
import { getMediaStore } from '@/archive/media/get-media-store';
import { env } from '@/env';
import { withConnection } from '../backup/connect';
import { formatSize } from '../backup/format-size';
import { isBackedUp } from '../backup/left-out';
import { showCounts } from '../backup/show-counts';
import { type Backup, takeBackup } from '../backup/take-backup';
import { CommandError } from '../command-error';
import { withDatabase } from '../verify/with-database';

/** `npm run archive -- backup <folder>`: the status is 1 when an original is missing or changed. */
export async function run(words: string[]): Promise<number> {
  const { folder, json } = readOptions(words);
  return withDatabase(() =>
    withConnection(async (db) => {
      const begun = performance.now();
      const names = (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name);
      const estimates = names.filter(isBackedUp).map((name) => db.collection(name).estimatedDocumentCount());
      const documents = (await Promise.all(estimates)).reduce((sum, count) => sum + count, 0);
      const originals = await db.collection('photos').estimatedDocumentCount();
      const counts = showCounts({ documents, originals }, process.stderr);
      const site = { url: env.SITE_URL, name: env.SITE_NAME, naan: env.NAAN };
      const store = getMediaStore();
      const backup = await takeBackup({ db, store, folder, site, step: counts.step });
      counts.clear();
      for (const { filename, fault } of backup.faults) {
        console.error(`✗ ${store.describe(filename)}: ${FAULTS[fault]}`);
      }
      console.error(summarize(backup, (performance.now() - begun) / 1000));
      process.stdout.write(`${json ? JSON.stringify(toJson(backup)) : backup.bag}\n`);
      return backup.faults.length > 0 ? 1 : 0;
    }),
  );
}

const FAULTS = {
  missing: 'the original is missing, and so it is in the backup. Put it back from an earlier one.',
  changed:
    'its bytes do not give the hash that it is named for; the backup has it as it is. Put it back from an earlier one.',
};

function summarize({ size, versions }: Backup, seconds: number): string {
  const documents = Object.values(versions.collections).reduce((sum, one) => sum + one.documents, 0);
  return `${documents} documents and ${versions.originals.files} originals, ${formatSize(size.bytes)} in ${size.files} files, in ${seconds.toFixed(1)} s; new: ${formatSize(size.newBytes)} in ${size.newFiles} files.`;
}

function toJson({ bag, size, versions, faults }: Backup) {
  return { bag, ...size, clusterTime: versions.clusterTime, collections: versions.collections, faults };
}

function readOptions(words: string[]): { folder: string; json: boolean } {
  try {
    const { positionals, values } = parseArgs({
      ...{ args: words, allowPositionals: true },
      options: { json: { type: 'boolean' } },
    });
    const [folder, ...more] = positionals;
    if (folder !== undefined && more.length === 0)
      return { folder: path.resolve(folder), json: values.json ?? false };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${message} The only option is --json.`);
  }
  throw new CommandError(
    'Name the one folder that the bags of this archive are to be in: npm run archive -- backup <folder>',
  );
}
