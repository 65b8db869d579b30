import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import readline from 'node:readline';
import { getBuildFingerprint } from './build-fingerprint';
import { startNode } from './child-process';
import { CommandError } from './command-error';

const NEXT = 'node_modules/next/dist/bin/next';
const MARK = 'colophon-build';

/** Builds the site into the folder unless what is there was made from the same sources. */
export async function buildSiteIfNeeded({
  distDir,
  say,
  stop,
}: {
  distDir: string;
  say: (line: string) => void;
  stop: AbortSignal;
}): Promise<void> {
  const mark = path.join(distDir, MARK);
  const fingerprint = await getBuildFingerprint(process.cwd());
  if ((await readFile(mark, 'utf8').catch(() => '')) === fingerprint) return;
  await rm(mark, { force: true });
  await rm(path.join(distDir, 'BUILD_ID'), { force: true });
  await mkdir(distDir, { recursive: true });
  const began = Date.now();
  say('Building the site, which takes a minute or two …');
  await build({ distDir, say, stop });
  if (stop.aborted) return;
  await writeFile(mark, fingerprint);
  say(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
}

async function build({
  distDir,
  say,
  stop,
}: {
  distDir: string;
  say: (line: string) => void;
  stop: AbortSignal;
}): Promise<void> {
  const child = startNode({
    name: 'build',
    args: [NEXT, 'build'],
    environment: { NEXT_DIST_DIR: distDir },
    output: 'captured',
  });
  const lines: string[] = [];
  for (const stream of [child.process.stdout, child.process.stderr]) {
    if (!stream) continue;
    readline.createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (/^ *(✓|Creating|Collecting|Generating|Finalizing)/.test(line)) say(`  ${line.trim()}`);
    });
  }
  const abort = (): void => void child.stop();
  stop.addEventListener('abort', abort);
  const { code, how } = await child.ended;
  stop.removeEventListener('abort', abort);
  // Next has been seen to end with 0 half-way; the id is the last thing that it writes.
  if (stop.aborted || (code === 0 && existsSync(path.join(distDir, 'BUILD_ID')))) return;
  throw new CommandError(
    `${lines.slice(-40).join('\n')}\nThe site could not be built (${how}): the lines above say why.`,
  );
}
