import type { Collection, Db } from 'mongodb';

// Beside Payload's own collections: it is about a start of the software, not about the archive.
interface Mark {
  _id: 'demonstration';
  /** When the loading last reported progress. */
  seenAt: Date;
}

// What the loading brings; users and migrations are kept.
const KEPT = ['users', 'payload-migrations', 'payload-preferences', 'start-marks'];

// A single step of the loading takes less; what is younger was made by somebody else.
const LONGEST_STEP = 5 * 60_000;

const getMarks = (db: Db): Collection<Mark> => db.collection<Mark>('start-marks');

/** Says that the demonstration is being loaded, until `clearMark`: a crash leaves it behind. */
export async function setMark(db: Db): Promise<void> {
  await getMarks(db).updateOne({ _id: 'demonstration' }, { $set: { seenAt: new Date() } }, { upsert: true });
}

/** Keeps the mark young; one that was cleared meanwhile stays cleared. */
export async function touchMark(db: Db): Promise<void> {
  await getMarks(db).updateOne({ _id: 'demonstration' }, { $set: { seenAt: new Date() } });
}

export async function clearMark(db: Db): Promise<void> {
  await getMarks(db).deleteOne({ _id: 'demonstration' });
}

/** Whether an earlier start was ended while it loaded the demonstration. */
export async function wasInterrupted(db: Db): Promise<boolean> {
  return (await getMarks(db).countDocuments({}, { limit: 1 })) > 0;
}

/**
 * Removes a demonstration that was loaded in part, so that it can be loaded whole; false, and nothing removed,
 * when articles came in after it, which are somebody's work.
 */
export async function removePartialDemonstration(db: Db): Promise<boolean> {
  const mark = await getMarks(db).findOne({ _id: 'demonstration' });
  if (!mark) return true;
  const after = new Date(mark.seenAt.getTime() + LONGEST_STEP);
  const younger = await db.collection('articles').countDocuments({ createdAt: { $gt: after } }, { limit: 1 });
  if (younger > 0) return false;
  for (const { name } of await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()) {
    if (!KEPT.includes(name)) await db.collection(name).deleteMany({});
  }
  return true;
}
