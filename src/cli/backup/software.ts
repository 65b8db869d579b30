import { readFile } from 'node:fs/promises';
import type { Db } from 'mongodb';
import { z } from 'zod';
import type { Versions } from './versions';

const packageSchema = z.object({ version: z.string(), dependencies: z.object({ payload: z.string() }) });

/** What the archive runs on at the moment. Read where the commands are started. */
export async function describeSoftware(db: Db): Promise<Versions['software']> {
  const { version, dependencies } = packageSchema.parse(JSON.parse(await readFile('package.json', 'utf8')));
  const server = await db.admin().command({ buildInfo: 1 });
  return {
    colophon: version,
    payload: dependencies.payload,
    mongodb: String(server.version),
    node: process.versions.node,
  };
}

/** The migrations that the database says were done, in their order. */
export async function listMigrationsDone(db: Db): Promise<string[]> {
  const rows = await db
    .collection('payload-migrations')
    .find({ name: { $type: 'string' } }, { projection: { name: 1 }, sort: { name: 1 } })
    .toArray();
  return rows.map(({ name }) => String(name));
}
