import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readRecord } from '@/cli/mongod/running-record';

const run = promisify(execFile);

/** An article with a past: editions of a year ago, of half a year ago and of yesterday. */
export type Past = {
  pid: string;
  title: string;
  slug: string;
  editions: { number: number; publishedAt: string; hash: string }[];
};

/** Writes such an article into the database of the site that the journeys visit. */
export async function publishInThePast(): Promise<Past> {
  const record = await readRecord(process.env.E2E_FOLDER ?? '');
  if (!record)
    throw new Error('The journeys’ site keeps its database elsewhere: set E2E_FOLDER to its folder.');
  const script = ['--conditions=production', '--import', 'tsx', 'src/cli/testing/publish-in-the-past.ts'];
  const url = new URL(record.url);
  const { stdout } = await run(process.execPath, script, {
    env: { ...process.env, DATABASE_URL: url.href },
  });
  return JSON.parse(stdout) as Past;
}
