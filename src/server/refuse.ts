import type { IncomingMessage, ServerResponse } from 'node:http';

const SENTENCES = {
  400: 'This address is not one that HTTP allows.',
  405: 'This method is not one of GET, HEAD, POST, PUT, PATCH, DELETE and OPTIONS.',
  408: 'What was sent came too slowly, so it was not waited for; send it again over a faster line.',
  413: 'What was sent is larger than this address takes.',
  500: 'The site could not answer this; its log says why.',
  505: 'This server speaks HTTP/1.1.',
  503: 'The site is ending and takes nothing new; try again in a moment.',
} as const;

/** The methods that are passed on. */
export const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const LINGER_MS = 1000;

/**
 * Answers a request in one plain sentence, before or instead of Next. Whatever else it sends is read for a moment,
 * as a connection that is cut while it sends never sees the answer, and then the connection ends.
 */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: keyof typeof SENTENCES,
): void {
  const { socket } = request;
  const isWhole = request.complete || !hasBody(request);
  if (!response.headersSent) {
    response.statusCode = status;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    if (status === 405) response.setHeader('Allow', METHODS.join(', '));
    if (status === 503) response.setHeader('Retry-After', '5');
    if (!isWhole) response.setHeader('Connection', 'close');
    response.end(request.method === 'HEAD' ? undefined : `${SENTENCES[status]}\n`);
  } else if (!response.writableEnded) {
    socket.destroy();
  }
  if (isWhole) return;
  request.resume();
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}

/** Whether a body follows the head of a request (RFC 9112, 6.3). */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
