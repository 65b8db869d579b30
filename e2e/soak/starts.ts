import type { Trial } from '@/cli/testing/open-trial';

const PATIENCE_MS = 30_000;

/** Starts the production server again and again; each time home, an article and the admin must answer. */
export async function runStarts(trial: Trial, rounds: number, say: (line: string) => void): Promise<number> {
  let failed = 0;
  const times: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const began = performance.now();
    const server = await trial.startServer();
    const faults: string[] = [];
    for (const path of ['/en', await findArticle(trial.url), '/admin/login']) {
      const answer = await fetch(`${trial.url}${path}`, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(
        (error: unknown) => String(error),
      );
      if (typeof answer === 'string') faults.push(`${path}: ${answer}`);
      else if (answer.status !== 200) faults.push(`${path}: status ${answer.status}`);
      else await answer.arrayBuffer();
    }
    times.push(performance.now() - began);
    await server.stop();
    if (faults.length > 0) failed += 1;
    say(
      `start ${round}/${rounds}: ${faults.length === 0 ? 'home, article and admin answered' : faults.join('; ')}`,
    );
  }
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  say(
    `${rounds} starts, ${failed} failed; median ${(median / 1000).toFixed(1)} s until all three had answered.`,
  );
  return failed;
}

async function findArticle(url: string): Promise<string> {
  const html = await (await fetch(`${url}/en`, { signal: AbortSignal.timeout(PATIENCE_MS) })).text();
  const [path] = /\/en\/articles\/d1[0-9a-z]+\/[^"#?]+/.exec(html) ?? [];
  if (!path) throw new Error('The home page links to no article.');
  return path;
}
