import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from 'mongodb';
import { CommandError } from '../command-error';
import { getErrorCode } from '../error-code';
import { withBackupLock } from './backup-lock';
import { isPartialName, toBagName, toPartialName } from './bag-layout';
import { openEarlierBag } from './earlier-bag';
import { requireWholeArchive } from './restore-mark';
import { withSnapshot } from './snapshot';
import { type BagSource, type Step, writeBag } from './write-bag';
import { syncEntry } from './write-file';

type Result = Awaited<ReturnType<typeof writeBag>>;
export type Backup = Result & { bag: string };

type Options = Pick<BagSource, 'db' | 'store' | 'site'> & { folder: string; step: Step };

/** How often a backup begins again because a photo was deleted after the moment that it is of. */
const MOST_BEGINNINGS = 5;

/** Makes a bag in the folder, of one moment of the archive. It gets its name when it is whole and on the disk. */
export async function takeBackup(options: Options): Promise<Backup> {
  await requireWholeArchive(options.db);
  await mkdir(options.folder, { recursive: true, mode: 0o700 }).catch(explainDisk(options.folder));
  return withBackupLock(options.folder, async () => {
    for (const name of await readdir(options.folder)) {
      if (isPartialName(name)) await rm(path.join(options.folder, name), { recursive: true, force: true });
    }
    for (let beginning = 1; ; beginning += 1) {
      const backup = await takeOnce(options, beginning === MOST_BEGINNINGS);
      if (backup) return backup;
    }
  }).catch(explainDisk(options.folder));
}

async function takeOnce({ folder, step, ...source }: Options, isLast: boolean): Promise<Backup | null> {
  const takenAt = await waitForFreeName(folder);
  const name = toBagName(takenAt);
  const partial = path.join(folder, toPartialName(name));
  try {
    const result = await withSnapshot(source.db, async (snapshot) => {
      await rm(partial, { recursive: true, force: true });
      await mkdir(partial, { mode: 0o700 });
      const earlier = await openEarlierBag(folder);
      const written = writeBag({ ...source, snapshot, takenAt }, { folder: partial, earlier, step });
      return written.finally(() => earlier.close());
    });
    if (!isLast && (await wereDeleted(source.db, result))) return null;
    const bag = path.join(folder, name);
    await rename(partial, bag);
    await syncEntry(folder);
    return { ...result, bag };
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

/** Whether an original is missing because its photo was deleted since the moment of the snapshot: no fault. */
async function wereDeleted(db: Db, { faults }: Result): Promise<boolean> {
  const filenames = faults.filter(({ fault }) => fault === 'missing').map(({ filename }) => filename);
  if (filenames.length === 0) return false;
  // Whoever is deleting one at this moment removes the file and the document together.
  await sleep(1_000);
  const there = await db.collection('photos').countDocuments({ filename: { $in: filenames } });
  return there < filenames.length;
}

/** A name has seconds, and two bags never share one. */
async function waitForFreeName(folder: string): Promise<Date> {
  for (;;) {
    const now = new Date();
    if (!(await readdir(folder)).includes(toBagName(now))) return now;
    await sleep(1_000 - (Date.now() % 1_000));
  }
}

function explainDisk(folder: string): (error: unknown) => never {
  return (error) => {
    const code = getErrorCode(error) ?? '';
    const sentence = {
      ENOSPC: `The disk of ${folder} is full, so there is no new backup, and what was written of it is removed: free some space, or name a folder on another disk.`,
      EDQUOT: `The quota of ${folder} is used up, so there is no new backup, and what was written of it is removed: free some space, or name another folder.`,
      EACCES: `${folder} cannot be written to: make it yours (chown), or name another folder.`,
      EROFS: `${folder} is on a disk that is read-only: name another folder.`,
      ENOTDIR: `${folder} cannot be a folder because a file is in its place: name another one.`,
      EEXIST: `${folder} cannot be a folder because a file is in its place: name another one.`,
    }[code];
    throw sentence === undefined ? error : new CommandError(sentence);
  };
}
