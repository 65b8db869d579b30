/** Too many are waiting already; whoever asks again later may be served. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/**
 * Runs at most `limit` tasks at a time and refuses when `mostWaiting` wait: encoding takes a whole core, and the rest
 * of the site needs one too.
 */
export function createQueue({ limit, mostWaiting }: { limit: number; mostWaiting: number }) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async function run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (running >= limit) {
      if (waiting.length >= mostWaiting) throw new BusyError('Too many pictures are being made.');
      // Whoever ends passes its place on, so `running` stays as it is.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
