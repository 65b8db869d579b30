/** A worker in the test's own process. For integration tests only. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compareWithFresh } from './compare-with-fresh';
import { followChanges } from './follow-changes';

export type TestWorker = { said: string[]; stop: () => Promise<void> };

export function follow(folder: string): TestWorker {
  const said: string[] = [];
  const controller = new AbortController();
  const ended = followChanges({ folder, stop: controller.signal, say: (line) => said.push(line) });
  return {
    said,
    stop: async () => {
      controller.abort();
      await ended;
    },
  };
}

export function makeFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'colophon-search-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Waits until something is true; throws with its name after `ms`. */
export async function until(
  name: string,
  isTrue: () => boolean | Promise<boolean>,
  ms = 10_000,
): Promise<void> {
  const end = performance.now() + ms;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`Not within ${ms} ms: ${name}`);
    await sleep(20);
  }
}

/** Gives what the index in use has and one built from scratch has not, or the reverse, once it had `ms` to come up. */
export async function differences(folder: string, ms = 1000): Promise<string[]> {
  const end = performance.now() + ms;
  for (;;) {
    const begun = performance.now();
    const found = await compareWithFresh(folder);
    if (found.length === 0 || begun > end) return found;
    await sleep(50);
  }
}
