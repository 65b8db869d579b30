import { execFile } from 'node:child_process';
import { createReadStream, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { LinkChecker, LinkState } from 'linkinator';

const run = promisify(execFile);

/** What the export is told the archive is called, so that its links are told from those to the copy. */
export const ARCHIVE = 'https://archive.example';

/** Runs a command on an archive of its own, which nobody else publishes in. Gives what it said. */
export async function runOn(archive: string, ...words: string[]): Promise<string> {
  const script = ['--conditions=production', '--import', 'tsx', 'src/cli/archive.ts', ...words];
  const env = { ...process.env, DATABASE_URL: '', DATA_DIR: archive, SITE_URL: ARCHIVE };
  const { stderr } = await run(process.execPath, script, { env, maxBuffer: 1e8, timeout: 150_000 });
  return stderr;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.json': 'application/json',
};

/** A server that knows nothing but files. */
export async function serveFiles(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://stick.invalid');
    const place = path.join(folder, decodeURIComponent(pathname));
    const file = statSync(place, { throwIfNoEntry: false })?.isDirectory()
      ? path.join(place, 'index.html')
      : place;
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      // Browsers keep theirs for the next page.
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, stop };
}

/** Follows every link of the copy, with the places in pages that they name. Gives how many, and the broken ones. */
export async function checkLinks(url: string): Promise<{ links: number; broken: string[] }> {
  const { links } = await new LinkChecker().check({
    path: `${url}/`,
    recurse: true,
    concurrency: 20,
    checkCss: true,
    checkFragments: true,
    linksToSkip: (link) => Promise.resolve(!link.startsWith(url)),
  });
  const inside = links.filter(({ url: link }) => link.startsWith(url));
  const broken = inside.filter(({ state }) => state === LinkState.BROKEN);
  return {
    links: inside.length,
    broken: broken.map((link) => `${link.parent} → ${link.url} (${link.status})`),
  };
}

/** The files of a folder with this ending. */
export async function listFiles(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(ending)).map((name) => path.join(folder, name));
}
