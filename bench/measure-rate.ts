import { spawn } from 'node:child_process';

/** Requests a second that `url` answers compressed to 32 connections, measured by wrk; throws when any failed. */
export async function measureRate({ url, seconds }: { url: string; seconds: number }): Promise<number> {
  const child = spawn('wrk', ['-t1', '-c32', `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', url]);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  if (/Non-2xx|Socket errors/.test(output)) throw new Error(`Not every request was answered:\n${output}`);
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]);
  if (!rate) throw new Error(`wrk gave no rate:\n${output}`);
  return rate;
}
