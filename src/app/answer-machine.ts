import type { MachineAnswer } from '@/domain/machine-answer';
import { countRequest } from '@/limits/count-request';
import type { RequestLimit } from '@/limits/limit-table';
import { toLimitedAnswer } from '@/limits/limited-answers';
import { toResponse } from './machine-response';

const RETRY_AFTER_SECONDS = 30;

/** A sentence for whoever asked for something that cannot be given. */
export function toSentence(
  status: number,
  sentence: string,
  headers: Record<string, string> = {},
): MachineAnswer {
  return { status, type: 'text/plain; charset=utf-8', body: `${sentence}\n`, headers };
}

/** A redirect for now (RFC 9110, 15.4.3) or for good (15.4.9). */
export function toRedirect(
  status: 302 | 308,
  location: string,
  headers: Record<string, string> = {},
): MachineAnswer {
  return toSentence(status, location, { Location: location, ...headers });
}

/**
 * The response of a machine endpoint. Whatever fails on the way, such as a database that is gone, is told as 503 with
 * the time to wait (RFC 9110, 15.6.4), in the log with its cause, and never as 500: a harvester then comes back. What
 * costs something is counted by `limit` before it is looked for.
 */
export async function answerMachine(
  request: Request,
  find: () => Promise<MachineAnswer> | MachineAnswer,
  limit?: RequestLimit,
): Promise<Response> {
  try {
    const refusal = limit && (await countRequest(limit, request.headers));
    return toResponse(request, refusal ? toLimitedAnswer(refusal) : await find());
  } catch (error) {
    console.error(`${request.method} ${new URL(request.url).pathname} was not answered:`, error);
    return toResponse(
      request,
      toSentence(503, 'The archive cannot be read just now. Please try again in a moment.', {
        'Retry-After': String(RETRY_AFTER_SECONDS),
      }),
    );
  }
}
