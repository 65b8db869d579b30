import { databaseWatch, type DatabaseState } from './health-database-watch';
import { type FreeDisk, listFreeDisks } from './health-free-disk';
import { getIndexLag, type IndexLag } from './health-index-lag';

/** `degraded` is for somebody to look at, but no reason to send readers elsewhere. */
export type Check = { status: 'ok' | 'degraded' | 'failed'; says: string };

export type Checks = { database: Check; disk: Check; search: Check };

/** In bytes. No share of the disk: one percent of a large one is room for years, and of a small one too little. */
const LEAST_FREE = 100_000_000;
/** In seconds. */
const LONGEST_LAG = 60;

/** Looks at everything an instance needs; costs nothing, however often it is asked. */
export async function checkHealth(): Promise<Checks> {
  const [database, disks] = await Promise.all([databaseWatch.getState(), listFreeDisks()]);
  return { database: judgeDatabase(database), disk: judgeDisks(disks), search: judgeIndex(getIndexLag()) };
}

/** Readers need a member that answers; without a primary, editors alone have to wait. */
export function judgeDatabase({ isThere, takesChanges }: DatabaseState): Check {
  if (!isThere) return { status: 'failed', says: 'The database does not answer.' };
  return takesChanges
    ? { status: 'ok', says: 'The database answers.' }
    : { status: 'degraded', says: 'The database answers readers, but has no primary to take changes.' };
}

export function judgeDisks(disks: FreeDisk[]): Check {
  const full = disks.filter(({ bytes }) => bytes < LEAST_FREE).map(({ place }) => place);
  if (full.length === 0) return { status: 'ok', says: 'There is room to write.' };
  return { status: 'failed', says: `Less than 100 MB are free for: ${full.join(', ')}.` };
}

/** Never `failed`: all instances build their indexes after the same upgrade, and pages are served without. */
export function judgeIndex(lag: IndexLag | null): Check {
  if (lag === null)
    return { status: 'degraded', says: 'There is no search index yet: is the worker running beside it?' };
  const behind = Math.round(lag.sinceLook);
  return lag.sinceLook > LONGEST_LAG
    ? { status: 'degraded', says: `The search index has not been kept up for ${behind} s.` }
    : { status: 'ok', says: 'The search index is kept up.' };
}
