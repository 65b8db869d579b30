import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MongoClient } from 'mongodb';
import { isPortFree } from '../free-port';
import { getCommandLine, isRunning } from '../process-state';
import { createDirectClient, servesFolder } from './connection';
import { readRecord } from './running-record';

const PATIENCE = 60_000;

/** A mongod that serves the folder, with a connection to it that says who we are. */
export interface Running {
  pid: number;
  port: number;
  client: MongoClient;
}

/**
 * The mongod that serves the folder now, if one does. A record may be stale, and its process id and port by
 * now another's: only what answers and says that it serves this folder counts.
 */
export async function findRunning(folder: string, dbPath: string, name: string): Promise<Running | null> {
  const record = (await readRecord(folder)) ?? (await readLockOfMongod(dbPath));
  if (!record) return null;
  // The usual case after a clean stop, told in no time.
  if ((record.pid === null || !isRunning(record.pid)) && (await isPortFree(record.port))) return null;
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(200)) {
    // A client whose first connection failed stays closed for ever (driver 6.20).
    const client = createDirectClient(record.port, name);
    if (await servesFolder(client, dbPath)) {
      const { pid } = await client.db('admin').command({ serverStatus: 1 });
      return { pid: Number(pid), port: record.port, client };
    }
    await client.close();
    // One that lives but does not answer yet is recovering after a crash, and worth a wait.
    const { pid } = record;
    if (pid === null || !isRunning(pid) || !getCommandLine(pid).includes(dbPath)) break;
  }
  return null;
}

// Somebody removed the record under a running mongod, whose own lock file still names its process.
async function readLockOfMongod(dbPath: string): Promise<{ pid: number; port: number } | null> {
  const pid = Number(await readFile(path.join(dbPath, 'mongod.lock'), 'utf8').catch(() => ''));
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return null;
  const port = /--port (\d+)/.exec(getCommandLine(pid))?.[1];
  return port ? { pid, port: Number(port) } : null;
}
