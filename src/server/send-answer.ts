import type { IncomingMessage, ServerResponse } from 'node:http';

/** An answer of the server's own, which nobody keeps. */
export type OwnAnswer = {
  status: number;
  type: 'text/plain; charset=utf-8' | 'text/html; charset=utf-8' | 'application/json; charset=utf-8';
  body: string;
  headers?: Record<string, string>;
};

/** Sends it; without its body to HEAD. */
export function sendAnswer(
  { status, type, body, headers = {} }: OwnAnswer,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
): void {
  res.statusCode = status;
  res.setHeader('Content-Type', type);
  res.setHeader('Content-Length', Buffer.byteLength(body));
  res.setHeader('Cache-Control', 'no-store');
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  res.end(req.method === 'HEAD' ? undefined : body);
}
