import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDirectClient, servesFolder } from './connection';
import { toMongodArguments, toMongodEnvironment } from './mongod-arguments';
import type { Mongod } from './probe-mongod';

const PATIENCE = 120_000;

export type Launch =
  { started: true; pid: number } | { started: false; output: string; signal: string | null };

/** Starts mongod and waits until it answers or has given up. Recovery after a crash may take its time. */
export async function launchMongod({
  mongod,
  folder,
  dbPath,
  port,
  onPid,
}: {
  mongod: Mongod;
  folder: string;
  dbPath: string;
  port: number;
  onPid: (pid: number) => Promise<void>;
}): Promise<Launch> {
  const logFile = path.join(folder, 'mongod.log');
  const log = openSync(logFile, 'w');
  // A group of its own: Ctrl-C reaches the whole foreground group at once, and the database has to go last.
  const child = spawn(mongod.file, toMongodArguments({ dbPath, port }), {
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, ...toMongodEnvironment({ kernel: os.release(), libraries: mongod.libraries }) },
  });
  closeSync(log);
  const ending: { signal: string | null; error: string }[] = [];
  child.once('error', (error) => ending.push({ signal: null, error: error.message }));
  child.once('exit', (_code, signal) => ending.push({ signal, error: '' }));
  child.unref();
  if (child.pid !== undefined) await onPid(child.pid);

  for (const end = Date.now() + PATIENCE; Date.now() < end && ending.length === 0; await sleep(20)) {
    if (child.pid !== undefined && (await answers(port, dbPath))) return { started: true, pid: child.pid };
  }
  if (ending.length === 0) child.kill('SIGKILL');
  const output = await readFile(logFile, 'utf8').catch(() => '');
  return { started: false, output: `${ending[0]?.error ?? ''}${output}`, signal: ending[0]?.signal ?? null };
}

// Asked by a new client each time: one whose first connection failed stays closed for ever (driver 6.20), and a mongod
// that recovers after a crash takes longer to listen than that first connection waits.
async function answers(port: number, dbPath: string): Promise<boolean> {
  const client = createDirectClient(port, 'colophon-start');
  try {
    return await servesFolder(client, dbPath);
  } finally {
    await client.close();
  }
}
