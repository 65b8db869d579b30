import { setTimeout as sleep } from 'node:timers/promises';
import { searchApiPath } from '@/domain/paths';
import type { FullDiskScene } from './disk-full';

const FOUND_WITHIN_MS = 60_000;
const WAITS_MS = 5000;

/** The disk of the search index is full: the site answers and publishes, and what was published is found afterwards. */
export async function fillIndex({ trial, editor, disk, texts, expect }: FullDiskScene): Promise<void> {
  const text = texts[0] ?? '';
  expect(await isFoundSoon(trial.url, 'Cambodia'), 'the search answers before');
  await disk.fill();
  const words = Array.from({ length: 4 }, (_, index) => `Wunderwort${index}`);
  for (const word of words) await editor.publish(text, `A title with ${word}`);
  await sleep(WAITS_MS);
  expect((await fetch(`${trial.url}/en`)).ok, 'pages answer while the index cannot be written');
  expect(await isFound(trial.url, 'drawings'), 'the search answers with what it had');
  await disk.free();
  const began = performance.now();
  const last = words.at(-1) ?? '';
  const found = await isFoundSoon(trial.url, last);
  const took = ((performance.now() - began) / 1000).toFixed(1);
  expect(found, `what was published meanwhile is found ${took} s after there is room`);
}

async function isFoundSoon(url: string, q: string): Promise<boolean> {
  for (const end = Date.now() + FOUND_WITHIN_MS; Date.now() < end; await sleep(200))
    if (await isFound(url, q)) return true;
  return false;
}

async function isFound(url: string, q: string): Promise<boolean> {
  const answer = await fetch(`${url}${searchApiPath('en', { q })}`).catch(() => null);
  return answer?.ok === true && !/"total":\s*0\b/.test(await answer.text());
}
