import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CommandError } from '@/cli/command-error';
import { getFreePort } from '@/cli/free-port';
import { hasNginx, proxyConfiguration, startNginx } from '@/cli/proxy';
import { runCommand } from '@/cli/run-command';
import { openTrial } from '@/cli/testing/open-trial';
import { startCachedPage } from './cached-page';
import { measureRate } from './measure-rate';

const ROUNDS = 3;
const SECONDS = 8;

type Candidate = { name: string; url: string };

/** The article page with and without the proxy, beside a page kept by Next and a file of the same bytes, in one run. */
await runCommand(async () => {
  if (!hasNginx()) throw new CommandError('This needs nginx: `apt-get install nginx-light`.');
  if (spawnSync('wrk', ['-v']).error) throw new CommandError('This needs wrk: `apt-get install wrk`.');
  const folder = await mkdtemp(join(tmpdir(), 'colophon-bench-'));
  const stops: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const trial = await openTrial(console.log);
    stops.push(trial.end);
    const server = await trial.startServer();
    stops.push(server.stop);
    const article = await findArticle(trial.url);
    const html = await (await fetch(`${trial.url}${article}`)).text();
    const bytes = gzipSync(html);
    console.log(`${article}: ${html.length} characters, ${bytes.length} bytes compressed`);

    const proxy = await startProxy(new URL(trial.url).port, join(folder, 'proxy'));
    stops.push(proxy.stop);
    const file = await startFile(bytes, join(folder, 'file'));
    stops.push(file.stop);
    const cached = await startCachedPage(html, folder);
    stops.push(cached.stop);

    await report([
      { name: 'article, without the proxy', url: `${trial.url}${article}` },
      { name: 'a page that Next has cached', url: cached.url },
      { name: 'article, through the proxy', url: `${proxy.url}${article}` },
      { name: 'the same bytes as a file, by nginx', url: `${file.url}/article.html` },
    ]);
    return 0;
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
});

async function report(candidates: Candidate[]): Promise<void> {
  const rates = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (const { url } of candidates) await measureRate({ url, seconds: 3 });
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const { name, url } of candidates) {
      const rate = await measureRate({ url, seconds: SECONDS });
      rates.get(name)?.push(rate);
      console.log(`round ${round}: ${name}: ${Math.round(rate)} requests/s`);
    }
  }
  const medians = candidates.map(({ name }) => ({ name, median: median(rates.get(name) ?? []) }));
  console.log('\nmedian of compressed requests a second:');
  for (const { name, median: value } of medians)
    console.log(`  ${name.padEnd(38)}${String(Math.round(value)).padStart(7)}`);
  const [page, kept, proxied, file] = medians.map((row) => row.median);
  console.log(
    `without the proxy / kept by Next: ${ratio(page, kept)}; through the proxy / file: ${ratio(proxied, file)}`,
  );
}

async function startProxy(upstreamPort: string, folder: string) {
  const port = await getFreePort();
  await mkdir(folder, { recursive: true });
  const configuration = await proxyConfiguration({ upstreamPort: Number(upstreamPort), port, folder });
  return startNginx({ configuration, port, folder });
}

/** nginx at its best: the compressed bytes lie ready in a file. */
async function startFile(bytes: Buffer, folder: string) {
  const port = await getFreePort();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'article.html'), bytes);
  const configuration = `
    worker_processes auto;
    pid ${join(folder, 'nginx.pid')};
    events { worker_connections 4096; }
    http {
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000; open_file_cache max=100;
      types { text/html html; }
      server {
        listen 127.0.0.1:${port};
        root ${folder};
        add_header Content-Encoding gzip;
      }
    }`;
  return startNginx({ configuration, port, folder });
}

async function findArticle(url: string): Promise<string> {
  const html = await (await fetch(`${url}/en/articles`)).text();
  const [path] = /\/en\/articles\/d1[0-9a-z]+\/how-a-text[^"#?]*/.exec(html) ?? [];
  if (!path) throw new Error('The demonstration archive lacks the article that is measured.');
  return path;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function ratio(part = 0, whole = 0): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}
