import type { Db } from 'mongodb';
import { migrations } from '@migrations/index';
import { CommandError } from '../command-error';
import { VERSIONS } from './bag-layout';
import { isBackedUp } from './left-out';
import { readVersions } from './read-bag';
import { findUnfinishedRestore } from './restore-mark';
import type { Versions } from './versions';

/** What the bag says of itself, if this software can restore it. */
export async function requireKnownBag(bag: string): Promise<Versions> {
  const versions = await readVersions(bag);
  if ('fault' in versions)
    throw new CommandError(`${bag} cannot be restored: ${VERSIONS}: ${versions.fault}`);
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = versions.migrations.filter((name) => !known.has(name));
  if (unknown.length === 0) return versions;
  throw new CommandError(
    `${bag} is newer than this software: it was made by Colophon ${versions.software.colophon} after the migration ${unknown.join(', ')}, which is not known here. Restore it with that version or a newer one.`,
  );
}

/** Refuses an archive that has anything but what a migration leaves in an empty one, or an unfinished restore. */
export async function requireEmptyArchive(db: Db): Promise<void> {
  const unfinished = await findUnfinishedRestore(db);
  if (unfinished?.alive)
    throw new CommandError(
      `This archive is being restored from ${unfinished.bag} by another process: wait for its end, or for a minute after it was killed.`,
    );
  if (unfinished) return;
  for (const { name } of await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()) {
    if (!isBackedUp(name) || name === 'payload-migrations') continue;
    if ((await db.collection(name).countDocuments({}, { limit: 1 })) === 0) continue;
    throw new CommandError(
      `The database ${db.databaseName} is not empty: there are documents in ${name}, and a restore overwrites nothing. Name another one with DATABASE_URL, or another folder with DATA_DIR, and no photos of another archive with MEDIA_DIR.`,
    );
  }
}
