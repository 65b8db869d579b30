import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isRunning } from '../process-state';
import { ensureWritableFolder } from '../writable-folder';
import { createDirectClient } from './connection';
import { explainLoss } from './explain-failure';
import { findRunning, type Running } from './find-running';
import { toDatabaseUrl } from './mongod-arguments';
import { hasOtherUsers, toUserName } from './other-users';
import { ensurePrimary } from './replica-set';
import { withStartLock } from './start-lock';
import { startMongod } from './start-mongod';
import { stopMongod } from './stop-mongod';

/** A database in use by this command. */
export interface Database {
  url: string;
  /** The process of mongod. */
  pid: number;
  /** Whether this call started it, or found it running. */
  started: boolean;
  /** Resolves when mongod is gone without having been stopped by us, with a sentence on why. */
  lost: Promise<string>;
  /** Lets go of it. The last command to do so stops mongod and waits until it is gone. */
  stop: () => Promise<{ stopped: boolean }>;
}

/** Connects to the folder's mongod, or starts it. Throws a CommandError that says what to do. */
export async function startDatabase({
  folder,
  say = () => undefined,
}: {
  folder: string;
  say?: (line: string) => void;
}): Promise<Database> {
  await ensureWritableFolder(folder);
  const dbPath = path.join(path.resolve(folder), 'mongodb');
  await mkdir(dbPath, { recursive: true });
  const name = toUserName(randomUUID());
  return withStartLock(folder, async () => {
    const found = await findRunning(folder, dbPath, name);
    const { pid, port } = found ?? (await startMongod({ folder, dbPath, say }));
    const client = found?.client ?? createDirectClient(port, name);
    await ensurePrimary(client, port);
    return use({ folder, name, running: { pid, port, client }, started: !found });
  });
}

function use({
  folder,
  name,
  running: { pid, port, client },
  started,
}: {
  folder: string;
  name: string;
  running: Running;
  started: boolean;
}): Database {
  let stopping = false;
  const gone = new Promise<void>((resolve) => {
    client.on('serverHeartbeatFailed', () => {
      if (!stopping && !isRunning(pid)) resolve();
    });
  });
  const lost = gone.then(async () => {
    const output = await readFile(path.join(folder, 'mongod.log'), 'utf8').catch(() => '');
    return explainLoss({ folder, output });
  });
  const stop = async (): Promise<{ stopped: boolean }> => {
    if (stopping) return { stopped: false };
    stopping = true;
    // Under the lock, so that nobody connects to it between the count and the end.
    return withStartLock(folder, async () => {
      const stopped = !isRunning(pid) || !(await hasOtherUsers(client, name));
      if (stopped && isRunning(pid)) await stopMongod(client, pid);
      else await client.close();
      return { stopped };
    });
  };
  return { url: toDatabaseUrl(port), pid, started, lost, stop };
}
