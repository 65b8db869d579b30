import { randomUUID } from 'node:crypto';
import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Collection, type Db, MongoServerError } from 'mongodb';
import { CommandError } from '../command-error';

// Beside Payload's own collections: it is about the processes that run, not about the archive.
type Lock = { _id: string; token: string; holder: string; until: Date };

const LEASE_MS = 20_000;
const PAUSE_MS = 250;
const DUPLICATE_KEY = 11_000;

/**
 * Runs while no other process has the lock of that name in this database. A holder renews it, so one that was killed
 * lets go of it after `lease` milliseconds. `onWait` is told who has it. All times are the database's.
 */
export async function withDatabaseLock<T>(
  {
    db,
    name,
    onWait,
    lease = LEASE_MS,
  }: { db: Db; name: string; onWait: (holder: string) => void; lease?: number },
  run: () => Promise<T>,
): Promise<T> {
  const locks = db.collection<Lock>('locks');
  const own = { _id: name, token: randomUUID() };
  await acquire(locks, { ...own, holder: `process ${process.pid} of ${os.hostname()}` }, lease, onWait);
  const { lost, stop } = keepAlive(() => renew(locks, own, lease), lease / 5, name);
  try {
    return await Promise.race([run(), lost]);
  } finally {
    stop();
    await locks.deleteOne(own).catch(() => undefined);
  }
}

/** `lost` rejects when somebody else has the lock: this process was asleep for longer than it may. */
function keepAlive(
  renewLock: () => Promise<boolean>,
  every: number,
  name: string,
): { lost: Promise<never>; stop: () => void } {
  let beat: NodeJS.Timeout | undefined;
  const lost = new Promise<never>((_resolve, reject) => {
    const fault = new CommandError(`Another process took the lock “${name}” over meanwhile: start again.`);
    // A database that is away for a moment is asked again at the next beat.
    beat = setInterval(
      () =>
        void renewLock().then(
          (isOurs) => isOurs || reject(fault),
          () => undefined,
        ),
      every,
    );
  });
  return { lost, stop: () => clearInterval(beat) };
}

async function acquire(
  locks: Collection<Lock>,
  own: Omit<Lock, 'until'>,
  lease: number,
  onWait: (holder: string) => void,
): Promise<void> {
  let told = '';
  for (;;) {
    const { token, holder } = await take(locks, own, lease);
    if (token === own.token) return;
    if (token !== told && token !== '') onWait(holder);
    told = token;
    await sleep(PAUSE_MS);
  }
}

/** Takes the lock where it is free, and gives whose it is then. One operation: nobody comes between look and take. */
async function take(
  locks: Collection<Lock>,
  { _id, token, holder }: Omit<Lock, 'until'>,
  lease: number,
): Promise<Pick<Lock, 'token' | 'holder'>> {
  const isFree = { $lt: [{ $ifNull: ['$until', new Date(0)] }, '$$NOW'] };
  const whenFree = (taken: unknown, kept: string) => ({ $cond: [isFree, taken, kept] });
  const stage = {
    token: whenFree({ $literal: token }, '$token'),
    holder: whenFree({ $literal: holder }, '$holder'),
    until: whenFree({ $add: ['$$NOW', lease] }, '$until'),
  };
  try {
    const after = await locks.findOneAndUpdate({ _id }, [{ $set: stage }], {
      upsert: true,
      returnDocument: 'after',
    });
    return after ?? { token: '', holder: '' };
  } catch (error) {
    // Another one made the first lock of this name at the same moment.
    if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return { token: '', holder: '' };
    throw error;
  }
}

async function renew(
  locks: Collection<Lock>,
  own: Pick<Lock, '_id' | 'token'>,
  lease: number,
): Promise<boolean> {
  const { matchedCount } = await locks.updateOne(own, [{ $set: { until: { $add: ['$$NOW', lease] } } }]);
  return matchedCount > 0;
}
