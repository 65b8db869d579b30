import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from './logger';
import { redactPath } from './redact';
import { countInFlight, countRequest } from './request-metrics';

/**
 * Counts a request and writes its line once it is over. The line has no address, no query, no user and no cookie:
 * nothing in it says who was reading.
 */
export function recordRequest({
  request,
  response,
  path,
  requestId,
  logger,
}: {
  request: IncomingMessage;
  response: ServerResponse;
  path: string;
  requestId: string;
  logger: Logger;
}): void {
  const began = performance.now();
  const { socket, method = '' } = request;
  const writtenBefore = socket.bytesWritten;
  countInFlight(1);
  response.once('close', () => {
    const ms = performance.now() - began;
    const status = response.statusCode;
    countInFlight(-1);
    countRequest({ method, path, status, seconds: ms / 1000 });
    // Balancers and monitors ask every few seconds.
    const level =
      path.startsWith('/health/') || path === '/metrics' ? 'debug' : status >= 500 ? 'error' : 'info';
    if (!logger.says(level)) return;
    logger.say(level, 'request', {
      requestId,
      method,
      path: redactPath(path),
      status,
      ms: Math.round(ms * 10) / 10,
      bytes: socket.bytesWritten - writtenBefore,
      ...(!response.writableFinished && { cut: true }),
    });
  });
}
