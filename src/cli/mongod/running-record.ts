import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const schema = z.object({
  /** Null between the choice of a port and the start of the process. */
  pid: z.int().positive().nullable(),
  port: z.int().min(1).max(65535),
  url: z.string(),
});

/** What `.data/mongod.json` says: which mongod serves this folder, and where. */
export type RunningRecord = z.infer<typeof schema>;

const fileOf = (folder: string): string => path.join(folder, 'mongod.json');

/** The record as it was left, which may be stale; null when there is none or it cannot be read. */
export async function readRecord(folder: string): Promise<RunningRecord | null> {
  try {
    return schema.parse(JSON.parse(await readFile(fileOf(folder), 'utf8')));
  } catch {
    return null;
  }
}

/** Writes the record whole or not at all, as others read it at any time. */
export async function writeRecord(folder: string, record: RunningRecord): Promise<void> {
  const draft = `${fileOf(folder)}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`);
  await rename(draft, fileOf(folder));
}

export async function removeRecord(folder: string): Promise<void> {
  await rm(fileOf(folder), { force: true });
}
