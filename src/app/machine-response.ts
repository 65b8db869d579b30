import { toSentAnswer, type MachineAnswer } from '@/domain/machine-answer';

/** A machine's answer as a route handler returns it. */
export function toResponse(request: Request, answer: MachineAnswer): Response {
  const { status, headers, body } = toSentAnswer(answer, {
    ifNoneMatch: request.headers.get('if-none-match'),
    ifModifiedSince: request.headers.get('if-modified-since'),
  });
  return new Response(request.method === 'HEAD' ? null : body, { status, headers });
}
