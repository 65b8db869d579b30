import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerClientErrors } from './client-errors';
import { trustProxies } from './client-address';
import { isDraining } from './health-state';
import { BODY_LIMITS, type BodyLimits } from './limit-body';
import type { Logger } from './logger';
import { serveRequest } from './serve-request';

/** What answers a request in the end: Next, or in a test something simple. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** In milliseconds. */
export type Timeouts = { head: number; request: number; idle: number; silent: number; check: number };

const TIMEOUTS: Timeouts = {
  head: 20_000,
  // An upload of 100 MB at 256 kbit/s takes 52 minutes; whoever sends more slowly than `watchBody` allows is cut off
  // long before.
  request: 3_600_000,
  // nginx.conf says so too: whoever changes it changes it there.
  idle: 5000,
  // Whoever neither sends nor reads, so that an answer is never taken. Long work of editors is done within.
  silent: 300_000,
  check: 2000,
};

/** The server that carries requests to `handle`: cleaned, limited, with their policies, their lines and their numbers. */
export function createSiteServer({
  handle,
  logger,
  proxies,
  isHttps,
  timeouts = TIMEOUTS,
  bodyLimits = BODY_LIMITS,
}: {
  handle: Handler;
  logger: Logger;
  proxies: readonly string[];
  isHttps: boolean;
  timeouts?: Timeouts;
  bodyLimits?: BodyLimits;
}): Server {
  const server = createServer({
    headersTimeout: timeouts.head,
    requestTimeout: timeouts.request,
    keepAliveTimeout: timeouts.idle,
    connectionsCheckingInterval: timeouts.check,
  });
  server.setTimeout(timeouts.silent);
  const settings = {
    handle,
    logger,
    isTrusted: trustProxies(proxies),
    isHttps,
    bodyLimits,
    isEnding: isDraining,
  };
  const serve = (request: IncomingMessage, response: ServerResponse): void =>
    serveRequest(request, response, settings);
  server.on('request', serve);
  // Node says `100 Continue` by itself only where nobody asks it not to: a body that is refused is not sent at all.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    serveRequest(request, response, { ...settings, beforeHandling: () => response.writeContinue() });
  });
  answerClientErrors(server);
  return server;
}
