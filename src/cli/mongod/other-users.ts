import { setTimeout as sleep } from 'node:timers/promises';
import type { MongoClient } from 'mongodb';

const PREFIX = 'colophon-command-';
const LOOKS = 6;

/** The name under which a command's connection shows that it uses the database. */
export function toUserName(token: string): string {
  return `${PREFIX}${token}`;
}

/**
 * Whether another command uses this mongod. Each holds a connection under a name of its own, which the
 * operating system closes however the command ends: so nobody counts who is not there.
 */
export async function hasOtherUsers(client: MongoClient, own: string): Promise<boolean> {
  // The server may take a moment to notice that somebody hung up just now.
  for (let look = 0; look < LOOKS; look += 1) {
    if ((await countOtherConnections(client, own)) === 0) return false;
    await sleep(100);
  }
  return true;
}

async function countOtherConnections(client: MongoClient, own: string): Promise<number> {
  const rows = await client
    .db('admin')
    .aggregate([
      { $currentOp: { allUsers: true, idleConnections: true, idleSessions: false } },
      { $match: { appName: { $regex: `^${PREFIX}`, $ne: own } } },
    ])
    .toArray();
  return rows.length;
}
