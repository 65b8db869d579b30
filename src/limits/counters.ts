import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { LIMITS, type LimitName } from './limit-table';
import { openSharedCounters, PATIENCE_MS, type SharedCounters } from './shared-counters';

/** How long a database that did not answer is not asked again. */
const PAUSE_MS = 5000;

type Counters = { shared: SharedCounters | null; own: Map<LimitName, RateLimiterMemory>; awayUntil: number };

// Pages and routes are bundles of their own, and `next dev` loads both again at every change: one client a process.
declare global {
  var colophonCounters: Counters | undefined;
}

function getCounters(): Counters {
  return (globalThis.colophonCounters ??= { shared: null, own: new Map(), awayUntil: 0 });
}

function getShared(counters: Counters): SharedCounters {
  if (counters.shared) return counters.shared;
  const shared = openSharedCounters(() => {
    if (counters.shared === shared) counters.shared = null;
  });
  counters.shared = shared;
  return shared;
}

function getOwn({ own }: Counters, limit: LimitName): RateLimiterMemory {
  const { points, seconds } = LIMITS[limit];
  const limiter = own.get(limit) ?? new RateLimiterMemory({ keyPrefix: limit, points, duration: seconds });
  own.set(limit, limiter);
  return limiter;
}

/**
 * Asks the counter of a limit that all instances share; while the database is away, this process counts by itself and
 * nobody waits. Throws a `RateLimiterRes` where the counter does.
 */
export async function askCounter<Answer>(
  limit: LimitName,
  ask: (limiter: RateLimiterAbstract) => Promise<Answer>,
): Promise<Answer> {
  const counters = getCounters();
  if (Date.now() >= counters.awayUntil) {
    try {
      return await askShared(getShared(counters), limit, ask);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw error;
      if (Date.now() >= counters.awayUntil) {
        const why = error instanceof Error ? error.message : String(error);
        console.error(`Limits are counted in this process for ${PAUSE_MS / 1000} s, without MongoDB: ${why}`);
      }
      counters.awayUntil = Date.now() + PAUSE_MS;
    }
  }
  return ask(getOwn(counters, limit));
}

async function askShared<Answer>(
  shared: SharedCounters,
  limit: LimitName,
  ask: (limiter: RateLimiterAbstract) => Promise<Answer>,
): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([shared.ready.then(() => ask(shared.of(limit))), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Ends the connections, for commands and tests. */
export async function closeCounters(): Promise<void> {
  const { shared } = getCounters();
  globalThis.colophonCounters = undefined;
  await shared?.ready.catch(() => undefined);
  await shared?.close();
}
