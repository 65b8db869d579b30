import type { IncomingMessage, ServerResponse } from 'node:http';

import { toSentAnswer, type MachineAnswer } from '@/domain/machine-answer';

/** Sends a machine's answer instead of a page. */
export function sendMachineAnswer(
  answer: MachineAnswer,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
): void {
  const { status, headers, body } = toSentAnswer(answer, {
    ifNoneMatch: req.headers['if-none-match'] ?? null,
    ifModifiedSince: req.headers['if-modified-since'] ?? null,
  });
  res.statusCode = status;
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  res.end(req.method === 'HEAD' ? undefined : (body ?? undefined));
}
