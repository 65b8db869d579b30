import { isRecord, toRecord, toRecords } from '@/domain/json-reading';

/** A refusal in the server's own words, which people may read. */
export class Refusal extends Error {}

/** Asks our own API. Throws a `Refusal` with the server's sentence; what fetch throws when nobody answers passes. */
export async function requestJson(
  url: string,
  { method = 'GET', body }: { method?: 'GET' | 'POST'; body?: Record<string, unknown> } = {},
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    credentials: 'include',
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const [error] = isRecord(answer) ? toRecords(answer.errors) : [];
  throw new Refusal(sentenceOf(toRecord(error)) ?? response.statusText);
}

/** What to show of a failure: the server's sentence, else the given one. */
export function toSentence(error: unknown, otherwise: string): string {
  return error instanceof Refusal && error.message !== '' ? error.message : otherwise;
}

/** A field that a hook or the collection refused says why in its own entry. */
function sentenceOf({ message, data }: { message?: unknown; data?: unknown }): string | null {
  const [field] = toRecords(toRecord(data).errors);
  if (typeof field?.message === 'string') return field.message;
  return typeof message === 'string' ? message : null;
}
