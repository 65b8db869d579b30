import { isRecord, toRecord, toRecords } from '@/domain/json-reading';
import type { CorrectedReading, ReadingView, StoredReading } from '@/importing/reading-view';

/** What was brought: a file, or pasted words. */
export type Brought = { file: File } | { words: string };

/** The server's sentence, and the text that is there already if that is why. */
export class ImportRefusal extends Error {
  constructor(
    message: string,
    readonly text: string | null,
  ) {
    super(message);
  }
}

type Place = { article: string | null; lang: string | null };

/** Has the input read. Throws `ImportRefusal`. */
export async function requestReading(api: string, brought: Brought, place: Place): Promise<ReadingView> {
  const said = { ...(place.article && { article: place.article }), ...(place.lang && { lang: place.lang }) };
  const answer = await send(`${api}/texts/readings`, brought, said);
  if (isReading(answer)) return answer;
  throw new ImportRefusal('', null);
}

/** Stores the corrected reading as a draft. Throws `ImportRefusal`. */
export async function requestImport(
  api: string,
  brought: Brought,
  { corrected, lang }: { corrected: CorrectedReading; lang: string },
): Promise<StoredReading> {
  const answer = await send(`${api}/texts/imports`, brought, { corrected: JSON.stringify(corrected), lang });
  if (isStored(answer)) return answer;
  throw new ImportRefusal('', null);
}

async function send(url: string, brought: Brought, said: Record<string, string>): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', credentials: 'include', ...toBody(brought, said) });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer;
  const [error] = isRecord(answer) ? toRecords(answer.errors) : [];
  const { text } = toRecord(error?.data);
  const message = typeof error?.message === 'string' ? error.message : response.statusText;
  throw new ImportRefusal(message, typeof text === 'string' ? text : null);
}

function toBody(brought: Brought, said: Record<string, string>): Pick<RequestInit, 'body' | 'headers'> {
  if ('words' in brought) {
    const body = JSON.stringify({ fileName: 'pasted.txt', words: brought.words, ...said });
    return { headers: { 'Content-Type': 'application/json' }, body };
  }
  const body = new FormData();
  body.set('file', brought.file);
  for (const [name, value] of Object.entries(said)) body.set(name, value);
  return { body };
}

// Our own server made it out of the type: what has these members is one.
function isReading(value: unknown): value is ReadingView {
  return (
    isRecord(value) && ['blocks', 'input', 'credits', 'leftOut'].every((name) => Array.isArray(value[name]))
  );
}

function isStored(value: unknown): value is StoredReading {
  return isRecord(value) && typeof value.id === 'string' && typeof value.kind === 'string';
}
