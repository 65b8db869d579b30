import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from '@/env';
import { buildSiteIfNeeded } from '../build-site';
import { startNode, toScriptArguments, type Child } from '../child-process';
import { getFreePort } from '../free-port';
import { readRecord } from '../mongod/running-record';
import { startDatabase, type Database } from '../mongod/start-database';
import { openArchive } from '../open-archive';
import { prepareArchive } from '../prepare-archive';
import { waitUntilGone } from '../process-state';
import { startSite, waitForSite } from '../site-server';
import { copyPreparedArchive } from './prepared-archive';

/** An archive of its own for a trial: fresh database, demonstration content, production build. */
export type Trial = {
  url: string;
  databaseUrl: string;
  /** What its processes are given, for one more beside them. */
  environment: Readonly<Record<string, string>>;
  /** The folder of the originals. */
  mediaDir: string;
  login: { email: string; password: string };
  /** Starts the server and waits until it answers. */
  startServer: () => Promise<Child>;
  /** Starts one more worker beside it. */
  startWorker: () => Child;
  /** Kills MongoDB (SIGKILL) and waits until it is gone. */
  killDatabase: () => Promise<void>;
  /** Starts MongoDB again on its folder and its port, and waits until it can be written to. */
  startDatabase: () => Promise<void>;
  /** Runs a command of `npm run archive` to its end; `output` is what it said on both streams. */
  runCommand: (...words: string[]) => Promise<{ code: number; output: string }>;
  end: () => Promise<void>;
};

/** Where a trial keeps its things, and leaves them; otherwise in a new folder, gone afterwards. */
export type TrialPlace = { folder?: string; mediaDir?: string };

export async function openTrial(say: (line: string) => void, place: TrialPlace = {}): Promise<Trial> {
  const folder = place.folder ?? (await mkdtemp(join(tmpdir(), 'colophon-trial-')));
  const copied = await copyPreparedArchive(folder);
  const archive = await openArchive({ folder, say });
  const restarted: Database[] = [];
  const end = async () => {
    for (const database of [...restarted.reverse(), archive]) await database.stop();
    if (place.folder === undefined) await rm(folder, { recursive: true, force: true });
  };
  try {
    const port = await getFreePort();
    const url = `http://127.0.0.1:${port}`;
    const stop = new AbortController().signal;
    const mediaDir = place.mediaDir ?? archive.environment.MEDIA_DIR;
    const environment = { ...archive.environment, MEDIA_DIR: mediaDir, SITE_URL: url, RATE_LIMITS: 'off' };
    const login = (await prepareArchive({ environment, say, stop })) ?? copied;
    if (!login) throw new Error('A fresh archive gave no login.');
    await buildSiteIfNeeded({ distDir: env.NEXT_DIST_DIR, say, stop });
    const startServer = async () => {
      const site = startSite({ mode: 'start', host: '127.0.0.1', port, environment });
      await waitForSite({ url: `${url}/en`, site, stop });
      return site;
    };
    const start = (...words: string[]) =>
      startNode({
        name: words[0] ?? '',
        args: toScriptArguments('src/cli/archive.ts', ...words),
        environment,
        output: 'captured',
      });
    return {
      url,
      databaseUrl: archive.environment.DATABASE_URL,
      environment,
      mediaDir,
      login,
      startServer,
      startWorker: () => start('work'),
      killDatabase: () => killDatabase(folder),
      startDatabase: async () => void restarted.push(await startDatabase({ folder, say })),
      runCommand: (...words) => collect(start(...words)),
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function killDatabase(folder: string): Promise<void> {
  const pid = (await readRecord(folder))?.pid;
  if (!pid) throw new Error('MongoDB does not run.');
  process.kill(pid, 'SIGKILL');
  await waitUntilGone(pid, 10_000);
}

async function collect(child: Child): Promise<{ code: number; output: string }> {
  let output = '';
  for (const stream of [child.process.stdout, child.process.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const { code } = await child.ended;
  return { code, output };
}
