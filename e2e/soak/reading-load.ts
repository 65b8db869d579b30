// On two cores, beside three members of a database and an editor who publishes without a pause: twenty a second were
// more than such a machine answers before anything happens to it.
const EVERY_MS = 100;
const PATIENCE_MS = 30_000;

export type Since = { count: number; failures: string[]; longest: number };

/** Asks for a page ten times a second, one after the other, whether the ones before were answered or not. */
export function beginReading(
  url: string,
  paths: readonly string[],
): {
  /** What was answered since this was asked last; `longest` in milliseconds. */
  takeSince: () => Since;
  end: () => Promise<void>;
} {
  let since: Since = { count: 0, failures: [], longest: 0 };
  let next = 0;
  const running = new Set<Promise<void>>();

  async function read(path: string): Promise<void> {
    const begun = performance.now();
    const fault = await readWhole(`${url}${path}`).catch((error: unknown) => String(error));
    since.count += 1;
    since.longest = Math.max(since.longest, performance.now() - begun);
    if (fault !== null) since.failures.push(`${path}: ${fault}`);
  }

  const timer = setInterval(() => {
    const reading = read(paths[next++ % paths.length] ?? '/en').finally(() => running.delete(reading));
    running.add(reading);
  }, EVERY_MS);
  return {
    takeSince: () => {
      const taken = since;
      since = { count: 0, failures: [], longest: 0 };
      return taken;
    },
    end: async () => {
      clearInterval(timer);
      await Promise.all(running);
    },
  };
}

async function readWhole(url: string): Promise<string | null> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  await answer.arrayBuffer();
  return answer.ok ? null : `status ${answer.status}`;
}
