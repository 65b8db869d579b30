import path from 'node:path';
import { getMediaStore } from '@/archive/media/get-media-store';
import { env } from '@/env';
import { migrations } from '@migrations/index';
import { withConnection } from '../backup/connect';
import { printBagVerification } from '../backup/print-bag-verification';
import { requireBag } from '../backup/read-bag';
import { requireEmptyArchive, requireKnownBag } from '../backup/require-restorable';
import { restoreBag } from '../backup/restore-bag';
import { showCounts } from '../backup/show-counts';
import type { Versions } from '../backup/versions';
import { CommandError } from '../command-error';
import { printVerification } from '../verify/print-verification';
import { withDatabase } from '../verify/with-database';
import { withPayload } from '../with-payload';

/** `npm run archive -- restore <bag>`: the status is 1 when the bag, or the archive made of it, is not as it should be. */
export async function run(words: string[]): Promise<number> {
  const [word, ...more] = words;
  if (word === undefined || word.startsWith('-') || more.length > 0)
    throw new CommandError('Name the one bag to restore: npm run archive -- restore <bag>');
  const bag = path.resolve(word);
  await requireBag(bag);
  const versions = await requireKnownBag(bag);
  return withDatabase(async () => {
    // Before the bag is read as a whole, which may take long.
    await withConnection(requireEmptyArchive);
    if ((await printBagVerification(bag, { json: false })) > 0)
      throw new CommandError(
        `${bag} is damaged, as the lines above say, so nothing is restored: take another one.`,
      );
    for (const line of listDifferences(versions)) console.error(line);
    await restore(bag, versions);
    if (migrations.length > versions.migrations.length) {
      await withPayload(() => Promise.resolve());
      console.error('The bag was of an older version: its documents are brought to this one.');
    }
    return (await printVerification({ json: false })) > 0 ? 1 : 0;
  });
}

async function restore(bag: string, { collections, originals }: Versions): Promise<void> {
  const begun = performance.now();
  const documents = Object.values(collections).reduce((sum, one) => sum + one.documents, 0);
  const counts = showCounts({ documents, originals: originals.files }, process.stderr);
  await withConnection((db) => restoreBag({ bag, db, store: getMediaStore(), step: counts.step }));
  counts.clear();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.error(`${documents} documents and ${originals.files} originals restored in ${seconds} s.`);
}

/** What is not in the documents, and so has to be set as it was: addresses are made of it. */
function listDifferences({ site }: Versions): string[] {
  const pairs = [
    ['SITE_URL', site.url, env.SITE_URL],
    ['SITE_NAME', site.name, env.SITE_NAME],
    ['NAAN', site.naan, env.NAAN],
  ] as const;
  return pairs
    .filter(([, then, now]) => then !== now)
    .map(
      ([name, then, now]) => `${name} was ${then} in the bag and is ${now} here: set it before readers come.`,
    );
}
