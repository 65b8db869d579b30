import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from '@/env';
import { buildSiteIfNeeded } from '../build-site';
import { startNode, toScriptArguments, type Child } from '../child-process';
import { getFreePort } from '../free-port';
import { openArchive } from '../open-archive';
import { prepareArchive } from '../prepare-archive';
import { startSite, waitForSite } from '../site-server';

/** An archive of its own for a trial: fresh database, demonstration content, production build. */
export type Trial = {
  url: string;
  databaseUrl: string;
  login: { email: string; password: string };
  /** Starts the server and waits until it answers. */
  startServer: () => Promise<Child>;
  /** Starts one more worker beside it. */
  startWorker: () => Child;
  end: () => Promise<void>;
};

export async function openTrial(say: (line: string) => void): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'colophon-trial-'));
  const archive = await openArchive({ folder, say });
  const end = async () => {
    await archive.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const port = await getFreePort();
    const url = `http://127.0.0.1:${port}`;
    const stop = new AbortController().signal;
    const environment = { ...archive.environment, SITE_URL: url };
    const login = await prepareArchive({ environment, say, stop });
    if (!login) throw new Error('A fresh archive gave no login.');
    await buildSiteIfNeeded({ distDir: env.NEXT_DIST_DIR, say, stop });
    const startServer = async () => {
      const site = startSite({ mode: 'start', host: '127.0.0.1', port, environment });
      await waitForSite({ url: `${url}/en`, site, stop });
      return site;
    };
    const startWorker = () => {
      const args = toScriptArguments('src/cli/archive.ts', 'work');
      return startNode({ name: 'worker', args, environment, output: 'captured' });
    };
    const databaseUrl = archive.environment.DATABASE_URL;
    return { url, databaseUrl, login, startServer, startWorker, end };
  } catch (error) {
    await end();
    throw error;
  }
}
