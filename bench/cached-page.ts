import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startNode } from '@/cli/child-process';
import { getFreePort } from '@/cli/free-port';
import { waitForSite } from '@/cli/site-server';

const NEXT = 'node_modules/next/dist/bin/next';
const PROJECT = 'bench/cached-page';

/** Builds and serves the words of `html` as a page that Next renders once and keeps. */
export async function startCachedPage(
  html: string,
  folder: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const file = join(folder, 'page.html');
  await writeFile(file, html);
  const build = startNode({
    name: 'build',
    args: [NEXT, 'build', PROJECT],
    environment: { BENCH_HTML: file },
    output: 'captured',
  });
  let output = '';
  for (const stream of [build.process.stdout, build.process.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  if ((await build.ended).code !== 0) throw new Error(`The cached page could not be built:\n${output}`);
  const port = await getFreePort();
  const args = [NEXT, 'start', PROJECT, '--hostname', '127.0.0.1', '--port', String(port)];
  const server = startNode({ name: 'cached page', args, output: 'captured' });
  const url = `http://127.0.0.1:${port}/`;
  await waitForSite({ url, site: server, stop: new AbortController().signal });
  return { url, stop: server.stop };
}
