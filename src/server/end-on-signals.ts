import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { beginDraining } from './health-state';

/** In milliseconds: how long it is still served that readiness says no, and when it ends whatever happens. */
export type Patience = { grace: number; most: number };

/** Whoever sent the signal kills after ten seconds. */
export const MOST_PATIENCE = 9000;

/**
 * Lets the server end in order, once: it stops being ready, takes new requests for the grace only, answers what it
 * has begun, and closes what was open. After `most` it does not wait for the rest.
 */
export async function endInOrder({
  server,
  close,
  patience: { grace, most },
}: {
  server: Server;
  close: () => Promise<void>;
  patience: Patience;
}): Promise<void> {
  beginDraining();
  const last = sleep(most, undefined, { ref: false });
  await Promise.race([last, finish()]);
  server.closeAllConnections();

  async function finish(): Promise<void> {
    await sleep(grace);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // A connection that falls idle after `close` would be kept for its seconds.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    await closed;
    clearInterval(idle);
    await close();
  }
}

/** Calls `end` at the first signal that asks this process to end; further ones change nothing. */
export function endOnSignals(end: () => Promise<void>): void {
  let isEnding = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      void end().finally(() => process.exit(0));
    });
  }
}
