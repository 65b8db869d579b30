import { isRecord, toRecord, toRecords } from '@/domain/json-reading';
import { readConflicts } from './read-workbench';
import { RequestFailure } from './request-failure';

/** Asks our API; `body` makes it JSON. Throws a `RequestFailure` with the server's sentence. */
export async function ask(
  url: string,
  { method = 'GET', body, keepalive }: { method?: string; body?: unknown; keepalive?: boolean } = {},
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    credentials: 'include',
    keepalive,
    ...(body !== undefined && {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  }).catch((error: unknown) => {
    throw new RequestFailure(String(error), 0);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && isRecord(answer)) return answer;
  const { errors, conflicts } = toRecord(answer);
  const [error] = toRecords(errors);
  const sentence = typeof error?.message === 'string' ? error.message : response.statusText;
  throw new RequestFailure(sentence, response.ok ? 502 : response.status, readConflicts(conflicts));
}
