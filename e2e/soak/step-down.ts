import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { openReplicaSet } from '@/cli/testing/open-replica-set';
import { openTrial } from '@/cli/testing/open-trial';
import { provideEnvironment } from '@/env';
import { type Editor, logIn } from './editor';
import { beginReading, type Since } from './reading-load';

const MOST_MS = 15_000;
/** Milliseconds of quiet before and after each event. */
const QUIET_MS = 3000;

/**
 * Three members of MongoDB; the primary steps down, or is killed (SIGKILL) and started again, while fifty pages a second
 * are read and somebody publishes without a pause. No read may fail, and publishing goes on within fifteen seconds.
 */
export async function runStepDown(rounds: number, say: (line: string) => void): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'colophon-replica-set-'));
  const set = await openReplicaSet({ folder, say });
  provideEnvironment({ DATABASE_URL: set.url });
  const trial = await openTrial(say);
  let failed = 0;
  try {
    const server = await trial.startServer();
    const text = await findText(set.url);
    const publisher = beginPublishing(await logIn(trial), text.id);
    const load = beginReading(trial.url, [
      '/en',
      '/vi/articles',
      `/${text.lang}/articles/${text.articlePid}`,
      '/en/feed.xml',
    ]);
    // The first answers of a server take longer; what a busy machine does not bear is no fault of an election.
    await sleep(QUIET_MS);
    load.takeSince();
    await sleep(QUIET_MS);
    say(`before: ${describe(load.takeSince())}`);
    for (let round = 1; round <= rounds; round += 1) {
      await sleep(QUIET_MS);
      const isKill = round % 8 >= 6 || round % 8 === 0;
      const begun = performance.now();
      const killed = isKill ? await set.killPrimary() : await set.stepDown().then(() => null);
      // One that was begun just before it shows nothing.
      const after = (await publisher.nextAfter(performance.now())) - begun;
      await killed?.restart();
      await sleep(QUIET_MS);
      const since = load.takeSince();
      const { failures } = since;
      const isGood = failures.length === 0 && after < MOST_MS;
      if (!isGood) failed += 1;
      for (const failure of new Set(failures)) say(`  ${failure}`);
      say(
        `${isKill ? 'killed' : 'stepped down'} ${round}/${rounds}: published again after ${(after / 1000).toFixed(1)} s; ${describe(since)}`,
      );
    }
    await load.end();
    const last = await publisher.end();
    const page = await (await fetch(`${trial.url}/${text.lang}/articles/${text.articlePid}`)).text();
    if (!page.includes(last)) {
      failed += 1;
      say(`The last publish that was acknowledged is not shown: ${last}`);
    }
    await server.stop();
  } finally {
    await trial.end();
    await set.end();
    await rm(folder, { recursive: true, force: true });
  }
  return failed;
}

function describe({ count, failures, longest }: Since): string {
  return `${count} reads, ${failures.length} failed, the longest took ${(longest / 1000).toFixed(2)} s`;
}

/** Publishes one title after the other; what is refused or fails is tried again. */
function beginPublishing(editor: Editor, text: string) {
  let ended = false;
  let last = '';
  const done: { begun: number; ended: number }[] = [];
  const running = (async () => {
    for (let count = 1; !ended; count += 1) {
      const title = `A title of the publish number ${count}`;
      const begun = performance.now();
      const isDone = await editor.publish(text, title).catch(() => false);
      if (isDone) last = title;
      if (isDone) done.push({ begun, ended: performance.now() });
      await sleep(100);
    }
  })();
  return {
    /** When the first publish that was begun after that moment was done. */
    nextAfter: async (moment: number): Promise<number> => {
      for (;;) {
        const next = done.find(({ begun }) => begun > moment);
        if (next) return next.ended;
        await sleep(20);
      }
    },
    end: async (): Promise<string> => {
      ended = true;
      await running;
      return last;
    },
  };
}

async function findText(url: string): Promise<{ id: string; lang: string; articlePid: string }> {
  const client = await MongoClient.connect(url);
  const found = await client.db().collection('publications').findOne();
  await client.close();
  if (!found) throw new Error('Nothing is published.');
  return { id: String(found['text']), lang: String(found['lang']), articlePid: String(found['articlePid']) };
}
