import { toRecord, toRecords, toText } from '@/domain/json-reading';
import { requestJson } from '../workflow/request-json';

export type Comment = {
  id: string;
  /** Of the paragraph it is about, or `@title`, `@lede`; null when it is about the whole text. */
  para: string | null;
  words: string;
  /** The comment that this one answers; null when it begins a thread. */
  answers: string | null;
  author: string | null;
  /** As its author was called then; '' when that is not known. */
  authorName: string;
  createdAt: string;
  /** null while it is open; only of one that begins a thread */
  resolvedAt: string | null;
  /** '' when that is not known */
  resolvedByName: string;
};

/** Everything said about a text, oldest first; with `para`, about that paragraph alone. */
export async function listComments(api: string, text: string, para?: string): Promise<Comment[]> {
  const query = new URLSearchParams({
    'where[text][equals]': text,
    'select[text]': 'false',
    'populate[users][name]': 'true',
    'populate[comments][para]': 'true',
    sort: 'createdAt',
    depth: '1',
    pagination: 'false',
    ...(para !== undefined && { 'where[para][equals]': para }),
  });
  const answer = toRecord(await requestJson(`${api}/comments?${query.toString()}`));
  return toRecords(answer.docs).map((doc) => ({
    id: toText(doc.id),
    para: toText(doc.para) || null,
    words: toText(doc.words),
    answers: toId(doc.answers),
    author: toId(doc.author),
    authorName: toText(doc.authorName),
    createdAt: toText(doc.createdAt),
    resolvedAt: toText(doc.resolvedAt) || null,
    resolvedByName: toText(toRecord(doc.resolvedBy).name),
  }));
}

export type NewComment = { text: string; para: string | null; words: string; answers: string | null };

/** Says something about a text. Throws the server's sentence. */
export async function addComment(api: string, { para, answers, ...rest }: NewComment): Promise<void> {
  const body = { ...rest, ...(para !== null && { para }), ...(answers !== null && { answers }) };
  await requestJson(`${api}/comments?depth=0`, { method: 'POST', body });
}

/** Closes a thread, or opens it again. Throws the server's sentence. */
export async function setResolved(
  api: string,
  { id, resolved }: { id: string; resolved: boolean },
): Promise<void> {
  await requestJson(`${api}/comments/${id}/resolution`, { method: 'POST', body: { resolved } });
}

/** A related document, given as its id or as itself. */
function toId(value: unknown): string | null {
  return (typeof value === 'string' ? value : toText(toRecord(value).id)) || null;
}
