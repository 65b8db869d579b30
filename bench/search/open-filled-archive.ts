import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from '@/cli/command-error';
import { startNode, toScriptArguments, type Child } from '@/cli/child-process';
import { getFreePort } from '@/cli/free-port';
import { openArchive } from '@/cli/open-archive';
import { prepareArchive } from '@/cli/prepare-archive';
import { isGiven } from '@/env';
import { fillDatabase } from './fill-database';
import type { World } from './texts';

export type FilledArchive = {
  folder: string;
  /** Where its index is. */
  indexes: string;
  port: number;
  environment: Record<string, string> & { DATABASE_URL: string };
  /** Runs a command of the archive to its end, and tells how long that took in seconds. */
  run: (command: string) => Promise<number>;
  startWorker: () => Child;
  stop: () => Promise<void>;
};

/** An archive of its own, with an embedded database and so many made-up texts beside those of the demonstration. */
export async function openFilledArchive(world: World, texts: number): Promise<FilledArchive> {
  if (isGiven('DATABASE_URL'))
    throw new CommandError('Unset DATABASE_URL: this publishes thousands of made-up texts.');
  const folder = await mkdtemp(join(tmpdir(), 'colophon-bench-'));
  const archive = await openArchive({ folder, say: console.log });
  const stop = async () => {
    await archive.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const port = await getFreePort();
    const SITE_URL = `http://127.0.0.1:${port}`;
    const environment = { ...archive.environment, SITE_URL, RATE_LIMITS: 'off' };
    await prepareArchive({ environment, say: () => undefined, stop: new AbortController().signal });
    const began = Date.now();
    await fillDatabase({ url: environment.DATABASE_URL, world, texts });
    console.log(`${texts} texts published in ${Math.round((Date.now() - began) / 1000)} s`);
    const start = (command: string, output: 'shown' | 'captured') =>
      startNode({
        name: command,
        args: toScriptArguments('src/cli/archive.ts', command),
        environment,
        output,
      });
    const run = async (command: string) => {
      const begun = performance.now();
      const { code, how } = await start(command, 'shown').ended;
      if (code !== 0) throw new CommandError(`archive ${command} failed (${how}).`);
      return (performance.now() - begun) / 1000;
    };
    return {
      folder,
      indexes: join(folder, 'search'),
      port,
      environment,
      run,
      startWorker: () => start('work', 'shown'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
