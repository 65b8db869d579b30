import os from 'node:os';
import { type Collection, type Db, MongoClient } from 'mongodb';
import { CommandError } from '../command-error';
import { isRunning } from '../process-state';

/** Beside the mark of a demonstration that is being loaded: it is about this database, and in no backup. */
interface Mark {
  _id: 'restore';
  bag: string;
  pid: number;
  host: string;
  seenAt: Date;
}

const BEAT_MS = 5_000;
const STALE_AFTER_MS = 60_000;

const getMarks = (db: Db): Collection<Mark> => db.collection<Mark>('start-marks');

/** The restore that was begun and not ended, if there is one; `alive` while it seems to go on. */
export async function findUnfinishedRestore(db: Db): Promise<{ bag: string; alive: boolean } | null> {
  const mark = await getMarks(db).findOne({ _id: 'restore' });
  if (!mark) return null;
  const isHere = mark.host === os.hostname();
  const isYoung = Date.now() - mark.seenAt.getTime() < STALE_AFTER_MS;
  return { bag: mark.bag, alive: isYoung && (!isHere || isRunning(mark.pid)) };
}

/** Marks the database as being restored while `run` goes on; who is killed leaves the mark. */
export async function withRestoreMark(db: Db, bag: string, run: () => Promise<void>): Promise<void> {
  const mark = { bag, pid: process.pid, host: os.hostname() };
  const touch = () =>
    getMarks(db).updateOne({ _id: 'restore' }, { $set: { ...mark, seenAt: new Date() } }, { upsert: true });
  await touch();
  const beat = setInterval(() => void touch().catch(() => undefined), BEAT_MS);
  try {
    await run();
  } finally {
    clearInterval(beat);
  }
  await getMarks(db).deleteOne({ _id: 'restore' });
}

/** Refuses to work on an archive that is there in part. */
export async function requireWholeArchive(db: Db): Promise<void> {
  const unfinished = await findUnfinishedRestore(db);
  if (!unfinished) return;
  throw new CommandError(
    unfinished.alive
      ? `The archive is being restored from ${unfinished.bag}: wait for its end.`
      : `The restore from ${unfinished.bag} was interrupted, so the archive is there in part: run \`npm run archive -- restore ${unfinished.bag}\` again, which begins anew.`,
  );
}

/** The same for those who have no connection yet. */
export async function requireWholeArchiveAt(url: string): Promise<void> {
  const client = new MongoClient(url);
  try {
    await requireWholeArchive(client.db());
  } finally {
    await client.close();
  }
}
