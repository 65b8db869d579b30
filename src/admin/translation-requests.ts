import { isRecord, toRecords } from '@/domain/json-reading';

/** The languages that an article has texts in, drafts included. */
export async function listLanguages(api: string, article: string): Promise<string[]> {
  const query = new URLSearchParams({
    'where[article][equals]': article,
    'select[lang]': 'true',
    depth: '0',
    limit: '50',
  });
  const response = await fetch(`${api}/texts?${query.toString()}`, { credentials: 'include' });
  const answer: unknown = await response.json();
  return isRecord(answer) ? toRecords(answer.docs).map(({ lang }) => String(lang)) : [];
}

/** Begins a translation and gives the id of its draft. Throws the server's sentence. */
export async function requestTranslation(
  api: string,
  { id, lang }: { id: string; lang: string },
): Promise<string> {
  const response = await fetch(`${api}/texts/${id}/translations`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ lang }),
  });
  const answer: unknown = await response.json();
  if (isRecord(answer) && typeof answer.id === 'string') return answer.id;
  const [error] = isRecord(answer) ? toRecords(answer.errors) : [];
  throw new Error(typeof error?.message === 'string' ? error.message : response.statusText);
}
