import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type MongoClient, MongoServerError } from 'mongodb';
import { getFreePort } from '../free-port';
import { createDirectClient } from '../mongod/connection';
import { findMongod } from '../mongod/find-mongod';
import { launchMongod } from '../mongod/launch-mongod';
import { REPLICA_SET } from '../mongod/mongod-arguments';
import type { Mongod } from '../mongod/probe-mongod';
import { isRunning } from '../process-state';

const PATIENCE = 60_000;
const STEPPED_DOWN_SECONDS = 5;

type Member = { port: number; folder: string; pid: number };

/** Three mongods on this machine that elect their primary, with MongoDB's own settings, for trials. */
export type ReplicaSet = {
  /** Of the database `colophon`, with all three hosts. */
  url: string;
  /** The primary makes place for another, as for an upgrade; resolves when there is a new one. */
  stepDown: () => Promise<void>;
  /** Kills the primary with SIGKILL; resolves at once, seconds before the others have elected one. */
  killPrimary: () => Promise<{ restart: () => Promise<void> }>;
  /** Kills all that runs. The folder stays. */
  end: () => Promise<void>;
};

export async function openReplicaSet({
  folder,
  say,
}: {
  folder: string;
  say: (line: string) => void;
}): Promise<ReplicaSet> {
  const mongod = await findMongod(folder, say);
  const members: Member[] = [];
  const killAll = (): void => {
    for (const { pid } of members) if (isRunning(pid)) process.kill(pid, 'SIGKILL');
  };
  // They are in process groups of their own: without this, a trial that is cut short leaves them behind.
  process.once('exit', killAll);
  for (const name of ['member-1', 'member-2', 'member-3']) {
    const member = { port: await getFreePort(), folder: path.join(folder, name), pid: 0 };
    await launch(mongod, member);
    members.push(member);
  }
  await initiate(members);
  await findPrimary(members);
  say(`A replica set of three answers on ports ${members.map(({ port }) => port).join(', ')}.`);

  return {
    url: `mongodb://${members.map(({ port }) => `127.0.0.1:${port}`).join(',')}/colophon?replicaSet=${REPLICA_SET}`,
    stepDown: async () => {
      await stepDown(await findPrimary(members));
      await findPrimary(members);
    },
    killPrimary: async () => {
      const primary = await findPrimary(members);
      process.kill(primary.pid, 'SIGKILL');
      return { restart: () => launch(mongod, primary) };
    },
    end: async () => {
      process.off('exit', killAll);
      killAll();
      while (members.some(({ pid }) => isRunning(pid))) await sleep(20);
    },
  };
}

async function launch(mongod: Mongod, member: Member): Promise<void> {
  const { folder, port } = member;
  const dbPath = path.join(folder, 'mongodb');
  await mkdir(dbPath, { recursive: true });
  const onPid = (pid: number): Promise<void> => Promise.resolve(void (member.pid = pid));
  const launched = await launchMongod({ mongod, folder, dbPath, port, onPid });
  if (!launched.started) throw new Error(`A member did not start: ${launched.output.slice(-500)}`);
}

async function initiate(members: readonly Member[]): Promise<void> {
  const config = {
    _id: REPLICA_SET,
    members: members.map(({ port }, _id) => ({ _id, host: `127.0.0.1:${port}` })),
  };
  await withMember(members[0], (client) => client.db('admin').command({ replSetInitiate: config }));
}

async function stepDown(primary: Member): Promise<void> {
  const order = { replSetStepDown: STEPPED_DOWN_SECONDS, secondaryCatchUpPeriodSecs: STEPPED_DOWN_SECONDS };
  for (const end = Date.now() + PATIENCE; ; await sleep(200)) {
    try {
      return void (await withMember(primary, (client) => client.db('admin').command(order)));
    } catch (error) {
      // Nobody can take over yet: after a restart the others have to catch up first.
      if (!(error instanceof MongoServerError) || Date.now() > end) throw error;
      if (error.codeName !== 'ExceededTimeLimit') throw error;
    }
  }
}

async function findPrimary(members: readonly Member[]): Promise<Member> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50)) {
    for (const member of members) if (isRunning(member.pid) && (await isPrimary(member))) return member;
  }
  throw new Error('No member of the replica set became primary within a minute.');
}

async function isPrimary(member: Member): Promise<boolean> {
  const hello = await withMember(member, (client) => client.db('admin').command({ hello: 1 })).catch(
    () => null,
  );
  return hello?.isWritablePrimary === true;
}

async function withMember<T>(
  member: Member | undefined,
  run: (client: MongoClient) => Promise<T>,
): Promise<T> {
  const client = createDirectClient(member?.port ?? 0, 'colophon-trial');
  try {
    return await run(client);
  } finally {
    await client.close();
  }
}
