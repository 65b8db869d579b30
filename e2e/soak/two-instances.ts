import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import type { Trial } from '@/cli/testing/open-trial';
import { startInstance } from '@/cli/testing/start-instance';
import { logIn } from './editor';

const MOST_MS = 1000;
const PATIENCE_MS = 15_000;
const PAUSE_MS = 10;

/** How long each of these took to be seen on the other server, in milliseconds. */
type Times = Record<string, number[]>;

/**
 * Two servers over one database, each with a worker and an index of its own: in each round a text is published on one,
 * withdrawn and given back, and everything must be so on the other within a second. They take turns.
 */
export async function runTwoInstances(
  trial: Trial,
  rounds: number,
  say: (line: string) => void,
): Promise<number> {
  const folders = await Promise.all(['a', 'b'].map((name) => mkdtemp(join(tmpdir(), `colophon-${name}-`))));
  const instances = await Promise.all(
    folders.map((folder) => startInstance({ environment: trial.environment, folder })),
  );
  try {
    const urls = instances.map(({ url }) => url);
    const texts = await listTexts(trial.databaseUrl);
    return await takeTurns({ urls, login: trial.login, texts, rounds, most: MOST_MS, say });
  } finally {
    for (const { stop } of instances) await stop();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}

export type Text = { id: string; lang: string; articlePid: string };

/** The rounds, on two servers that run already. Gives how often something was seen later than `most` milliseconds. */
export async function takeTurns({
  urls,
  login,
  texts,
  rounds,
  most,
  say,
}: {
  urls: readonly string[];
  login: Trial['login'];
  texts: readonly Text[];
  rounds: number;
  most: number;
  say: (line: string) => void;
}): Promise<number> {
  const times: Times = {};
  const editors = await Promise.all(urls.map((url) => logIn({ url, login })));
  for (let round = 1; round <= rounds; round += 1) {
    const text = texts[round % texts.length];
    const editor = editors[round % 2];
    const other = urls[(round + 1) % 2];
    if (!text || !editor || !other) throw new Error('There is no text to publish.');
    const word = `zq${round}x${Date.now().toString(36)}`;
    const seen = look(other, text, word);
    await editor.publish(text.id, `A title of ${word}`);
    await measure(times, 'published', seen, true);
    const withdrawal = await editor.withdraw(text.id);
    await measure(times, 'withdrawn', seen, false);
    await editor.lift(withdrawal);
    await measure(times, 'given back', seen, true);
    say(`round ${round}/${rounds}: slowest ${Math.max(...Object.values(times).flat()).toFixed(0)} ms`);
  }
  return report(times, most, say);
}

/** Whether the words are there, by where one looks. */
function look(url: string, { lang, articlePid }: Text, word: string): Record<string, () => Promise<boolean>> {
  const has = async (path: string): Promise<boolean> => {
    const answer = await fetch(`${url}${path}`);
    const body = await answer.text();
    // A page of a withdrawn text names its title too.
    return answer.ok && body.includes(word);
  };
  return {
    page: () => has(`/${lang}/articles/${articlePid}`),
    // The answer repeats the question, so that it is its hits that count.
    search: async () => {
      const answer = await fetch(`${url}/api/search?q=${word}&locale=${lang}`);
      const { total = 0 } = (await answer.json()) as { total?: number };
      return total > 0;
    },
    feed: () => has(`/${lang}/feed.xml`),
  };
}

async function measure(
  times: Times,
  what: string,
  seen: Record<string, () => Promise<boolean>>,
  wanted: boolean,
): Promise<void> {
  const begun = performance.now();
  await Promise.all(
    Object.entries(seen).map(async ([where, isThere]) => {
      while ((await isThere()) !== wanted && performance.now() - begun < PATIENCE_MS) await sleep(PAUSE_MS);
      (times[`${what}, ${where}`] ??= []).push(performance.now() - begun);
    }),
  );
}

async function listTexts(url: string): Promise<Text[]> {
  const client = await MongoClient.connect(url);
  const rows = await client.db().collection('publications').find().toArray();
  await client.close();
  return rows.map(({ text, lang, articlePid }) => ({
    id: String(text),
    lang: String(lang),
    articlePid: String(articlePid),
  }));
}

function report(times: Times, most: number, say: (line: string) => void): number {
  let late = 0;
  for (const [name, all] of Object.entries(times)) {
    const sorted = all.toSorted((a, b) => a - b);
    const tooLate = sorted.filter((time) => time > most).length;
    late += tooLate;
    const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
    say(
      `${name}: p50 ${middle.toFixed(0)} ms, worst ${(sorted.at(-1) ?? 0).toFixed(0)} ms, ${tooLate} of ${sorted.length} later than ${most} ms`,
    );
  }
  return late;
}
