import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import type { Child } from '@/cli/child-process';
import { getFreePort } from '@/cli/free-port';
import { waitUntilGone } from '@/cli/process-state';
import { hasNginx, proxyConfiguration, startNginx } from '@/cli/proxy';
import { openTrial, type Trial } from '@/cli/testing/open-trial';
import { type Address, listAddresses } from './away-addresses';
import { type Editor, logIn } from './editor';

/** In milliseconds: while it is being noticed, once it is known, and until all is as before. */
const LIMITS = { noticing: 3500, known: 1000, back: 15_000, found: 30_000 } as const;
/** Longer than the proxy serves a copy while it fetches a newer one. */
const BEYOND_REVALIDATION = 37_000;

/** Something is read from the database for them, whoever asks: of an editor's addresses a stranger is sent to log in. */
const isAlwaysRead = ({ path }: Address): boolean => !/^\/(no\/such|admin|api|preview)/.test(path);

type Round = {
  trial: Trial;
  addresses: Address[];
  proxy: string | null;
  editor: Editor;
  text: string;
  round: number;
  faults: string[];
  times: Record<string, number>;
};

/** How it goes away, and how it comes back. */
const WAYS = ['ends', 'hangs', 'away while the server starts'] as const;

/**
 * MongoDB goes away (SIGTERM), hangs (SIGSTOP) or is away while the server starts, and comes back. Meanwhile every
 * kind of address must say so at once, in its form and language; the proxy must serve what it has; and afterwards
 * everything must be as before by itself: pages, admin, changes, and the worker that makes texts findable.
 */
export async function runDatabaseAway(rounds: number, say: (line: string) => void): Promise<number> {
  process.env.RATE_LIMITS = 'off';
  const trial = await openTrial(say);
  const folder = await mkdtemp(join(tmpdir(), 'colophon-away-'));
  let server = await trial.startServer();
  const worker = trial.startWorker();
  if (!(await until(async () => answers(`${trial.url}/api/search?q=river`), 60_000)))
    throw new Error('The worker makes no search index.');
  const proxy = await openProxy(trial, folder);
  let failed = 0;
  try {
    const addresses = await listAddresses(trial);
    // What Next and Payload load when they are first asked takes seconds.
    for (const { path } of addresses) await getStatus(`${trial.url}${path}`);
    const text = await findText(trial.databaseUrl);
    const editor = await logIn(trial);
    for (let round = 1; round <= rounds; round += 1) {
      const way = WAYS[(round - 1) % WAYS.length] ?? 'ends';
      const faults: string[] = [];
      const times: Record<string, number> = {};
      const all = { trial, addresses, proxy: proxy?.url ?? null, editor, text, round, faults, times };
      server = await runRound(all, { way, server, isLong: round <= 2 });
      if (faults.length > 0) failed += 1;
      const measured = Object.entries(times).map(([what, ms]) => `${what} ${(ms / 1000).toFixed(2)} s`);
      say(`round ${round}/${rounds} (${way}): ${faults.length} faults; ${measured.join(', ')}`);
      faults.forEach(say);
    }
  } finally {
    await proxy?.stop();
    await worker.stop();
    await server.stop();
    await trial.end();
    await rm(folder, { recursive: true, force: true });
  }
  return failed;
}

async function runRound(
  all: Round,
  { way, server, isLong }: { way: (typeof WAYS)[number]; server: Child; isLong: boolean },
): Promise<Child> {
  const { trial, addresses, proxy, times, faults, editor, text } = all;
  const kept = addresses.filter(({ says }) => says.source.includes('lang="en"')).slice(0, 3);
  if (proxy) for (const { path } of kept) await expectStatus(all, `${proxy}${path}`, 200);
  if (way === 'away while the server starts') await server.stop();
  const { pid, comeBack } = await takeAway(all, way === 'hangs');
  let starting: Promise<Child> = Promise.resolve(server);
  if (way === 'away while the server starts') {
    starting = trial.startServer();
    await until(() => answers(`${trial.url}/health/live`), 60_000);
  }

  times['told while noticing'] = await askAll(all, addresses.filter(isAlwaysRead), LIMITS.noticing, false);
  await until(async () => (await getStatus(`${trial.url}/health/ready`)) === 503, 5000);
  times['told once known'] = await askAll(all, [...addresses, ...addresses], LIMITS.known, true);
  for (const path of ['/health/live', '/reading.js', '/away.css', '/robots.txt'])
    await expectStatus(all, `${trial.url}${path}`, 200);
  await editor.write(text, `Not saved ${pid}`).then(
    () => faults.push('A change was said to be saved.'),
    (error: unknown) => {
      if (!/503.*cannot be reached/.test(String(error)))
        faults.push(`A change was refused so: ${String(error)}`);
    },
  );
  if (isLong) await sleep(BEYOND_REVALIDATION);
  if (proxy) for (const { path } of kept) await expectStatus(all, `${proxy}${path}`, 200);

  await comeBack();
  const back = performance.now();
  const isReady = await until(
    async () => (await getStatus(`${trial.url}/health/ready`)) === 200,
    LIMITS.back,
  );
  times['ready again'] = performance.now() - back;
  if (!isReady) faults.push('It was not ready again.');
  const now = await starting;
  for (const { path } of addresses.filter(({ path }) => path !== '/no/such' && !path.startsWith('/preview')))
    await expectFine(all, `${trial.url}${path}`);
  times['all addresses again'] = performance.now() - back;
  await expectFound(all);
  times['a change found'] = performance.now() - back;
  return now;
}

/** Ends or stops MongoDB; gives the way back. */
async function takeAway(
  { trial }: Round,
  hangs: boolean,
): Promise<{ pid: number; comeBack: () => Promise<void> }> {
  const client = await MongoClient.connect(trial.databaseUrl);
  const { pid } = await client.db('admin').command({ serverStatus: 1 });
  await client.close();
  process.kill(Number(pid), hangs ? 'SIGSTOP' : 'SIGTERM');
  if (hangs) {
    return {
      pid: Number(pid),
      comeBack: () => Promise.resolve(void process.kill(Number(pid), 'SIGCONT')),
    };
  }
  if (!(await waitUntilGone(Number(pid), 20_000))) throw new Error('MongoDB did not end.');
  return { pid: Number(pid), comeBack: trial.startDatabase };
}

/** Asks for all at the same time; gives how long the slowest answer took, in milliseconds. */
async function askAll(all: Round, addresses: Address[], limit: number, isKnown: boolean): Promise<number> {
  const times = await Promise.all(
    addresses.map(async ({ path, headers, says }) => {
      const begun = performance.now();
      const answer = await fetch(`${all.trial.url}${path}`, { headers, redirect: 'manual' });
      const body = await answer.text();
      const took = performance.now() - begun;
      const isTold = answer.status === 503 && (says.test(body) || !isKnown);
      if (!isTold) all.faults.push(`${path}: ${answer.status} ${body.slice(0, 200)}`);
      if (!/^\d+$/.test(answer.headers.get('retry-after') ?? '')) all.faults.push(`${path}: no Retry-After`);
      if (took > limit) all.faults.push(`${path}: told after ${Math.round(took)} ms`);
      return took;
    }),
  );
  return Math.max(...times);
}

async function expectStatus({ faults }: Round, url: string, status: number): Promise<void> {
  const given = await getStatus(url);
  if (given !== status) faults.push(`${url}: ${given} and not ${status}`);
}

async function expectFine({ faults }: Round, url: string): Promise<void> {
  const status = await getStatus(url);
  if (status >= 500) faults.push(`${url}: ${status} though the database is back`);
}

/** What an editor publishes now is found by readers: Payload, change stream and worker are there again. */
async function expectFound({ trial, editor, text, round, faults }: Round): Promise<void> {
  const word = `Returned${Date.now()}x${round}`;
  await editor.publish(text, word);
  const question = `${trial.url}/api/search?q=${word}`;
  const isFound = await until(async () => (await countHits(question)) > 0, LIMITS.found);
  if (!isFound) faults.push(`${word} was published and is not found.`);
}

async function countHits(url: string): Promise<number> {
  const answer: unknown = await (await fetch(url)).json();
  const total = typeof answer === 'object' && answer !== null && 'total' in answer ? answer.total : 0;
  return typeof total === 'number' ? total : 0;
}

async function getStatus(url: string): Promise<number> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 599;
  }
}

async function answers(url: string): Promise<boolean> {
  return (await getStatus(url)) === 200;
}

async function until(isSo: () => Promise<boolean>, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) if (await isSo()) return true;
  return false;
}

async function findText(databaseUrl: string): Promise<string> {
  const client = await MongoClient.connect(databaseUrl);
  const row = await client
    .db()
    .collection('publications')
    .findOne({ machineDraft: { $ne: true }, lang: 'en' });
  await client.close();
  return String(row?.['text']);
}

async function openProxy({ url }: Trial, folder: string) {
  if (!hasNginx()) return null;
  const port = await getFreePort();
  const configuration = await proxyConfiguration({ upstreamPort: Number(new URL(url).port), port, folder });
  return startNginx({ configuration, port, folder });
}
