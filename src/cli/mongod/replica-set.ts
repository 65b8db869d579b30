import { setTimeout as sleep } from 'node:timers/promises';
import { type MongoClient, MongoServerError } from 'mongodb';
import { z } from 'zod';
import { CommandError } from '../command-error';
import { REPLICA_SET } from './mongod-arguments';

const PATIENCE = 60_000;

const configSchema = z.object({
  config: z.looseObject({ version: z.number(), members: z.array(z.object({ host: z.string() })) }),
});

/** Makes the mongod the primary of its one-member set, under the address it has today. */
export async function ensurePrimary(client: MongoClient, port: number): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await tryConfigure(client, port)) || !(await isPrimary(client))) {
    if (Date.now() > end)
      throw new CommandError('MongoDB started but did not become writable within a minute.');
    await sleep(20);
  }
}

async function isPrimary(client: MongoClient): Promise<boolean> {
  return (await client.db('admin').command({ hello: 1 })).isWritablePrimary === true;
}

async function tryConfigure(client: MongoClient, port: number): Promise<boolean> {
  const admin = client.db('admin');
  const members = [{ _id: 0, host: `127.0.0.1:${port}` }];
  try {
    const { config } = configSchema.parse(await admin.command({ replSetGetConfig: 1 }));
    if (config.members[0]?.host === members[0]?.host) return true;
    // The set remembers the port of the start before; drivers would look for the member there.
    await admin.command({
      replSetReconfig: { ...config, members, version: config.version + 1 },
      force: true,
    });
    return true;
  } catch (error) {
    if (!(error instanceof MongoServerError) || error.codeName !== 'NotYetInitialized') throw error;
    return tryInitiate(client, members);
  }
}

async function tryInitiate(client: MongoClient, members: { _id: number; host: string }[]): Promise<boolean> {
  try {
    await client.db('admin').command({ replSetInitiate: { _id: REPLICA_SET, members } });
    return true;
  } catch (error) {
    // It has a configuration that it is still reading: while it looks for itself on its port of last time,
    // it says both that it is and that it is not initialized.
    if (error instanceof MongoServerError && error.codeName === 'AlreadyInitialized') return false;
    throw error;
  }
}
