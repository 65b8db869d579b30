import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { METHODS } from './refuse';

const ANSWERS = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers of this request are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [
    '408 Request Timeout',
    'This request came too slowly, so it was not waited for.',
  ],
} as const;
const UNREADABLE = ['400 Bad Request', 'This is not a request that HTTP allows.'] as const;
const NO_TUNNEL = ['405 Method Not Allowed', 'This server makes no connections for others.'] as const;

function toRawAnswer([status, sentence]: readonly [string, string], ...more: string[]): string {
  return [
    `HTTP/1.1 ${status}`,
    'Content-Type: text/plain; charset=utf-8',
    'X-Content-Type-Options: nosniff',
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; sandbox",
    'Cache-Control: no-store',
    `Content-Length: ${sentence.length + 1}`,
    'Connection: close',
    ...more,
    '',
    `${sentence}\n`,
  ].join('\r\n');
}

/** Answers what never became a request in one plain sentence: unreadable, too large, too slow, or a tunnel. */
export function answerClientErrors(server: Server): void {
  const answering = new WeakMap<object, ServerResponse>();
  server.on('request', (request, response) => answering.set(request.socket, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const response = answering.get(socket);
    const isHalfAnswered = response?.headersSent === true && !response.writableFinished;
    if (error.code === 'ECONNRESET' || !socket.writable || isHalfAnswered) return void socket.destroy();
    const answer =
      error.code && error.code in ANSWERS ? ANSWERS[error.code as keyof typeof ANSWERS] : UNREADABLE;
    socket.end(toRawAnswer(answer), () => socket.destroy());
  });
  server.on('connect', (_request, socket: Socket) => {
    socket.on('error', () => undefined);
    socket.end(toRawAnswer(NO_TUNNEL, `Allow: ${METHODS.join(', ')}`), () => socket.destroy());
  });
}
