import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Measuring = {
  /** Where the list of paths may be written. */
  folder: string;
  url: string;
  paths: readonly string[];
  /** How many of them to leave out at first, so that no round asks what another has asked. */
  skip?: number;
  seconds: number;
};

/** Requests a second that a server answers compressed to 32 connections, each for the next path; throws when any failed. */
export async function measurePaths({ folder, url, paths, skip = 0, seconds }: Measuring): Promise<Answering> {
  const file = join(folder, 'paths');
  await writeFile(file, paths.join('\n'));
  const args = [
    '-t1',
    '-c32',
    `-d${seconds}s`,
    '--timeout',
    '20s',
    '--latency',
    '-s',
    'bench/search/paths.lua',
  ];
  const child = spawn('wrk', [...args, '-H', 'Accept-Encoding: gzip', url], {
    env: { ...process.env, PATHS: file, SKIP: String(skip % paths.length) },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  if (/Non-2xx|Socket errors/.test(output)) throw new Error(`Not every request was answered:\n${output}`);
  const read = (pattern: RegExp) => Number(pattern.exec(output)?.[1]);
  const rate = read(/Requests\/sec:\s+([\d.]+)/);
  if (!rate) throw new Error(`wrk gave no rate:\n${output}`);
  return { rate, requests: read(/(\d+) requests in/), slowest: /99%\s+(\S+)/.exec(output)?.[1] ?? '' };
}

/** `slowest`: what 99 of 100 requests took less than, with its unit. */
export type Answering = { rate: number; requests: number; slowest: string };
