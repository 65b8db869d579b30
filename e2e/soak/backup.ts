import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { toScriptArguments } from '@/cli/child-process';
import { getFreePort } from '@/cli/free-port';
import { startSite, waitForSite } from '@/cli/site-server';
import { openTrial } from '@/cli/testing/open-trial';
import { compareDocuments, compareOriginals } from './backup-documents';
import { publishSteadily } from './backup-editors';
import { compareSites } from './backup-urls';

type Say = (line: string) => void;
type Environment = Record<string, string>;

/** Seconds of publishing before the first backup and after the last. */
const AROUND = 5;

/**
 * Takes one backup after another while editors publish, restores the last of them and compares every document and
 * original with the archive at that moment; then one more when all is still, whose site must answer as the old one does.
 * Gives how many things differ.
 */
export async function runBackup(seconds: number, say: Say): Promise<number> {
  const trial = await openTrial(say);
  const scratch = await mkdtemp(path.join(tmpdir(), 'colophon-backup-soak-'));
  const client = await MongoClient.connect(trial.databaseUrl);
  const faults: string[] = [];
  try {
    const server = await trial.startServer();
    const own: Environment = { ...trial.environment, SITE_URL: trial.url };
    const bags = path.join(scratch, 'bags');
    const editors = await publishSteadily(trial, client.db());
    await sleep(AROUND * 1000);
    const began = Date.now();
    let taken = 0;
    do {
      await archive(['backup', bags], own, say);
      taken += 1;
    } while (Date.now() - began < seconds * 1000);
    await sleep(AROUND * 1000);
    const done = await editors.stop();
    const rate = (done.published / done.seconds).toFixed(1);
    say(
      `${taken} backups while ${done.published} texts were published in ${done.seconds.toFixed(0)} s, ${rate} a second.`,
    );
    if (done.published / done.seconds < 5) faults.push(`Only ${rate} texts a second were published.`);

    const busy = await restoreNewest({ bags, own, scratch, name: 'busy', say });
    faults.push(...(await compareDocuments(client, { ...busy, say })));
    faults.push(...(await compareOriginals(own.MEDIA_DIR ?? '', busy.environment.MEDIA_DIR ?? '', say)));
    await archive(['verify'], own, say);

    await archive(['backup', bags], own, say);
    const still = await restoreNewest({ bags, own, scratch, name: 'still', say });
    faults.push(...(await compareDocuments(client, { ...still, say })));
    const port = await getFreePort();
    const site = startSite({ mode: 'start', host: '127.0.0.1', port, environment: still.environment });
    const url = `http://127.0.0.1:${port}`;
    await waitForSite({ url: `${url}/en`, site, stop: new AbortController().signal });
    faults.push(...(await compareSites(client.db(), { old: trial.url, restored: url, say })));
    await site.stop();
    await server.stop();
  } finally {
    await client.close();
    await trial.end();
    await rm(scratch, { recursive: true, force: true });
  }
  for (const line of faults.slice(0, 30)) say(line);
  say(`${faults.length} things differ.`);
  return faults.length;
}

/** Into a database of its own in the same MongoDB, and a folder of its own. */
async function restoreNewest({
  bags,
  own,
  scratch,
  name,
  say,
}: {
  bags: string;
  own: Environment;
  scratch: string;
  name: string;
  say: Say;
}): Promise<{ bag: string; environment: Environment }> {
  const newest = (await readdir(bags)).filter((entry) => entry.startsWith('colophon-')).sort();
  const bag = path.join(bags, newest.at(-1) ?? '');
  const folder = path.join(scratch, name);
  await mkdir(folder);
  const url = new URL(own.DATABASE_URL ?? '');
  url.pathname += `_${name}`;
  const media = path.join(folder, 'media');
  const environment = { ...own, DATABASE_URL: url.href, DATA_DIR: folder, MEDIA_DIR: media };
  await archive(['verify', bag], own, say);
  await archive(['restore', bag], environment, say);
  await archive(['verify'], environment, say);
  return { bag, environment };
}

/** Runs a command as an operator does; one that ends with another status than 0 ends the soak. */
async function archive(words: string[], environment: Environment, say: Say): Promise<void> {
  const began = Date.now();
  const child = spawn(process.execPath, toScriptArguments('src/cli/archive.ts', ...words), {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  say(
    `$ ${words.join(' ')} (${((Date.now() - began) / 1000).toFixed(1)} s, status ${status})\n${output.trim()}`,
  );
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}.`);
}
