import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { getDatabase } from '@/archive/database';
import { compareWithFresh } from '@/sync/compare-with-fresh';
import { type Child, startNode, toScriptArguments } from '../child-process';
import { createRandom, createRandomPublisher } from './random-publisher';

/** What a round showed. */
export type KillRound = {
  changes: number;
  kills: number;
  /** From the last start until the index was as one built from scratch, in milliseconds. */
  caughtUpAfter: number;
  /** What differed for good. */
  differences: string[];
};

export type KillTrial = { round: () => Promise<KillRound>; end: () => Promise<void> };

const LONGEST_CHANGING_MS = 600;
const LONGEST_START_MS = 2500;
const PATIENCE_MS = 20_000;

/**
 * A worker that follows the archive of this process, and is killed (SIGKILL) at random moments while things are
 * published, withdrawn, lifted and renamed: the same from the same seed as far as processes are. `alsoChange` is
 * called among the changes.
 */
export function openKillTrial({
  seed,
  environment,
  alsoChange = () => Promise.resolve(),
}: {
  seed: number;
  environment: { DATABASE_URL: string; DATA_DIR: string };
  alsoChange?: () => Promise<void>;
}): KillTrial {
  const random = createRandom(seed);
  const publisher = createRandomPublisher(getDatabase(), random);
  const folder = join(environment.DATA_DIR, 'search');
  const start = () =>
    startNode({
      name: 'index worker',
      args: toScriptArguments('src/cli/testing/index-worker.ts'),
      environment,
      output: 'shown',
    });
  let worker: Child | null = null;
  let changes = 0;

  async function changeFor(ms: number): Promise<void> {
    const end = performance.now() + ms;
    do {
      await publisher.change();
      await alsoChange();
      changes += 1;
    } while (performance.now() < end);
  }

  async function kill(killed: Child | null): Promise<void> {
    if (killed?.process.pid) process.kill(-killed.process.pid, 'SIGKILL');
    await killed?.ended;
  }

  async function round(): Promise<KillRound> {
    changes = 0;
    worker ??= start();
    const changing = changeFor(random() * LONGEST_CHANGING_MS * 1.3);
    await sleep(random() * LONGEST_CHANGING_MS);
    await kill(worker);
    await changing;
    let kills = 1;
    // Now and then all of it has to be built anew, and that is cut off too.
    if (random() < 0.15) rmSync(join(folder, 'current'), { force: true });
    if (random() < 0.3) {
      worker = start();
      await Promise.all([sleep(random() * LONGEST_START_MS), changeFor(random() * LONGEST_START_MS)]);
      await kill(worker);
      kills += 1;
    }
    worker = start();
    const started = performance.now();
    await changeFor(random() * LONGEST_CHANGING_MS);
    const differences = await waitForSame(folder);
    return { changes, kills, caughtUpAfter: performance.now() - started, differences };
  }

  return { round, end: () => kill(worker) };
}

async function waitForSame(folder: string): Promise<string[]> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = await compareWithFresh(folder).catch((error: unknown) => [String(error)]);
    if (found.length === 0 || performance.now() > end) return found;
    await sleep(100);
  }
}
