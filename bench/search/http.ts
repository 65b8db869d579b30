import { spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSiteIfNeeded } from '@/cli/build-site';
import { CommandError } from '@/cli/command-error';
import { getFreePort } from '@/cli/free-port';
import { hasNginx, proxyConfiguration, startNginx } from '@/cli/proxy';
import { runCommand } from '@/cli/run-command';
import { startSite, waitForSite } from '@/cli/site-server';
import { searchApiPath, searchPath } from '@/domain/paths';
import { env } from '@/env';
import { formatMeasured, HEAD_OF_MEASURED } from './measure';
import { measurePaths } from './measure-paths';
import { openFilledArchive, type FilledArchive } from './open-filled-archive';
import { publishAndFind } from './publish-and-find';
import { listQuestions, ORDINARY_KINDS, type Question } from './questions';
import { readSizes, SEED } from './run-step';
import { makeWorld } from './texts';

const ROUNDS = 3;
const SECONDS = 8;
const QUESTIONS = 15_000;
const REPEATED = 100;
const START_MS = 60_000;
const TICKS_A_SECOND = 100;

type Candidate = { name: string; url: string; paths: string[] };

/**
 * Search as readers reach it, with SIZE made-up texts: the page and the machine's form for questions that nobody has
 * asked before, for some that are asked again and again through the proxy, and while texts are published.
 * `npm run bench:search:http`
 */
await runCommand(async () => {
  if (!hasNginx()) throw new CommandError('This needs nginx: `apt-get install nginx-light`.');
  if (spawnSync('wrk', ['-v']).error) throw new CommandError('This needs wrk: `apt-get install wrk`.');
  const [size = 10_000] = readSizes('SIZE', [10_000]);
  const stop = new AbortController().signal;
  await buildSiteIfNeeded({ distDir: env.NEXT_DIST_DIR, say: console.log, stop });
  const world = makeWorld(SEED);
  const each = Math.ceil(QUESTIONS / ORDINARY_KINDS.length);
  const questions = mix([...listQuestions({ world, texts: size, each, seed: SEED + 2 })]);
  const archive = await openFilledArchive(world, size);
  const stops: (() => Promise<unknown>)[] = [archive.stop];
  try {
    const seconds = await archive.run('reindex');
    console.log(
      `reindex: ${seconds.toFixed(1)} s with its start, ${Math.round(size / seconds)} texts a second`,
    );
    const { port, environment } = archive;
    const site = startSite({ mode: 'start', host: '127.0.0.1', port, environment });
    stops.push(site.stop);
    const url = `http://127.0.0.1:${port}`;
    await waitForSite({ url: `${url}/en`, site, stop });
    const worker = archive.startWorker();
    stops.push(worker.stop);
    const proxy = await startProxy(archive);
    stops.push(proxy.stop);

    await waitUntilIndexed(url, questions);
    const isFound = async (word: string) => {
      const answer = await fetch(url + searchApiPath('en', { q: word }));
      return (await answer.text()).includes('"hits"') && answer.ok;
    };
    console.log(HEAD_OF_MEASURED);
    const measured = await publishAndFind({ url: environment.DATABASE_URL, world, isFound });
    console.log(formatMeasured('from commit to /api/search', measured));
    const toApi = ({ lang, query }: Question) => searchApiPath(lang, query);
    const toPage = ({ lang, query }: Question) => searchPath(lang, query);
    await report({ folder: archive.folder, pid: site.process.pid ?? 0 }, [
      { name: '/api/search, never asked before', url, paths: questions.map(toApi) },
      { name: 'the page, never asked before', url, paths: questions.map(toPage) },
      {
        name: '/api/search, proxy, repeated',
        url: proxy.url,
        paths: questions.slice(0, REPEATED).map(toApi),
      },
      { name: 'the page, proxy, repeated', url: proxy.url, paths: questions.slice(0, REPEATED).map(toPage) },
    ]);
    return 0;
  } finally {
    for (const end of stops.reverse()) await end();
  }
});

type Reporting = { folder: string; pid: number };

async function report({ folder, pid }: Reporting, candidates: Candidate[]): Promise<void> {
  const rates = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  const skips = new Map<string, number>();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { name, url, paths } of candidates) {
      const skip = skips.get(url + name) ?? 0;
      const seconds = round === 0 ? 5 : SECONDS;
      const before = await readProcessorTime(pid);
      const { rate, requests, slowest } = await measurePaths({ folder, url, paths, skip, seconds });
      skips.set(url + name, skip + requests);
      // The first round warms up.
      if (round === 0) continue;
      rates.get(name)?.push(rate);
      const again = skip + requests > paths.length && paths.length > REPEATED ? ', some asked again' : '';
      const processor = ((await readProcessorTime(pid)) - before) / requests;
      console.log(
        `round ${round}: ${name}: ${Math.round(rate)} requests/s, 99 of 100 in ${slowest}, the server computes ${processor.toFixed(2)} ms for one${again}`,
      );
    }
  }
  console.log(`\nmedian of compressed requests a second (load ${loadavg()[0]?.toFixed(1)}):`);
  for (const [name, of] of rates) {
    const median = of.toSorted((one, other) => one - other)[Math.floor(of.length / 2)] ?? Number.NaN;
    console.log(`  ${name.padEnd(38)}${String(Math.round(median)).padStart(7)}`);
  }
}

/** What a process has computed so far, in milliseconds, where Linux tells it (proc(5), `/proc/[pid]/stat`). */
async function readProcessorTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [, , , , , , , , , , , user, system] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(user) + Number(system)) * (1000 / TICKS_A_SECOND);
}

/** Neighbours are of different kinds. */
function mix(questions: readonly Question[]): Question[] {
  const each = questions.length / ORDINARY_KINDS.length;
  return questions.map((question, index) => {
    const kind = index % ORDINARY_KINDS.length;
    return questions[kind * each + Math.floor(index / ORDINARY_KINDS.length)] ?? question;
  });
}

async function startProxy({ folder: within, port: upstreamPort }: FilledArchive) {
  const folder = join(within, 'proxy');
  await mkdir(folder, { recursive: true });
  const port = await getFreePort();
  return startNginx({
    configuration: await proxyConfiguration({ upstreamPort, port, folder }),
    port,
    folder,
  });
}

async function waitUntilIndexed(url: string, [question]: readonly Question[]): Promise<void> {
  for (const end = Date.now() + START_MS; Date.now() < end; await sleep(200)) {
    const path = searchApiPath(question?.lang ?? 'en', question?.query);
    const answer = await fetch(url + path).catch(() => null);
    if (answer?.ok) return;
  }
  throw new CommandError('There is no index after a minute.');
}
