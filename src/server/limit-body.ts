import type { IncomingMessage } from 'node:http';
import type { Area } from './area';
import { hasBody } from './refuse';

/** How much of a body is taken, in bytes, and how slowly, in bytes in so many milliseconds. */
export type BodyLimits = { editing: number; public: number; window: number; leastInWindow: number };

/** A photo of 100 MB with its form around it; forms of harvesters; 4 kbit/s. */
export const BODY_LIMITS: BodyLimits = {
  editing: 101_000_000,
  public: 64_000,
  window: 30_000,
  leastInWindow: 16_000,
};

const OF_EVERYBODY = /^\/api\/search(\/|$)/;

/** The bytes that a body for this path may have. */
export function findMostBytes(path: string, area: Area, limits: BodyLimits): number {
  return (area === 'admin' || area === 'api') && !OF_EVERYBODY.test(path) ? limits.editing : limits.public;
}

/** Whether a body says itself that it is too large. */
export function isDeclaredTooLarge({ headers }: IncomingMessage, most: number): boolean {
  return Number(headers['content-length'] ?? 0) > most;
}

/**
 * Counts the bytes of a body while they come, whoever reads them, and calls `refuse` once: with 413 when there are
 * more than `most`, with 408 when they come more slowly than the limits allow. A body that waits for its reader is
 * not slow.
 */
export function watchBody(
  request: IncomingMessage,
  { most, limits, refuse }: { most: number; limits: BodyLimits; refuse: (status: 408 | 413) => void },
): void {
  if (!hasBody(request)) return;
  const push = request.push.bind(request);
  let bytes = 0;
  let inWindow = 0;
  let isRefused = false;
  const end = (status: 408 | 413): void => {
    isRefused = true;
    clearInterval(timer);
    refuse(status);
  };
  const timer = setInterval(() => {
    const waits = request.readableLength >= request.readableHighWaterMark;
    if (request.complete || request.destroyed) clearInterval(timer);
    else if (!waits && inWindow < limits.leastInWindow) end(408);
    inWindow = 0;
  }, limits.window);
  timer.unref();
  request.once('close', () => clearInterval(timer));
  // Node's parser hands over each piece by this method. Listening to the data would make it flow before Next reads.
  request.push = (chunk: unknown, encoding?: BufferEncoding): boolean => {
    if (!Buffer.isBuffer(chunk)) return push(chunk, encoding);
    bytes += chunk.length;
    inWindow += chunk.length;
    // What comes after a refusal is thrown away.
    if (isRefused) return true;
    if (bytes <= most) return push(chunk, encoding);
    end(413);
    return true;
  };
}
