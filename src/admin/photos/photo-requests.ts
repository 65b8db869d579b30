import { isRecord, toRecord, toRecords, type JsonRecord } from '@/domain/json-reading';
import type { PhotoUse } from '@/editing/photos/list-photo-uses';
import type { PhotoInLanguages } from '@/editing/photos/photo-words';
import type { PhotoChange } from '@/editing/photos/save-photo-words';
import { LOCALES } from '@/i18n/locales';

export type OpenedPhoto = { photo: PhotoInLanguages; uses: PhotoUse[]; mayEdit: boolean };
export type SaveAnswer = { saved: PhotoInLanguages } | { refused: string; theirs: PhotoInLanguages | null };

/** A photo with its words in all languages. Throws the server's sentence. */
export async function openPhoto(api: string, id: string): Promise<OpenedPhoto> {
  const response = await fetch(`${api}/photos/${id}/languages`, { credentials: 'include' });
  const answer = toRecord(await response.json().catch(() => null));
  if (!response.ok) throw new Error(sentenceOf(answer, response));
  return { photo: toPhoto(answer.photo), uses: toUses(answer.uses), mayEdit: answer.mayEdit === true };
}

/** Saves all languages at once; a refusal says why and, when somebody was faster, what the photo says now. */
export async function savePhoto(
  api: string,
  { id, change }: { id: string; change: PhotoChange },
): Promise<SaveAnswer> {
  const response = await fetch(`${api}/photos/${id}/languages`, {
    method: 'PATCH',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(change),
  });
  const answer = toRecord(await response.json().catch(() => null));
  if (response.ok) return { saved: toPhoto(answer.photo) };
  return {
    refused: sentenceOf(answer, response),
    theirs: isRecord(answer.theirs) ? toPhoto(answer.theirs) : null,
  };
}

/** For each language, how many photos lack an alternative text. */
export async function listMissingAlts(api: string): Promise<{ lang: string; name: string; count: number }[]> {
  const response = await fetch(`${api}/photos/missing-alts`, { credentials: 'include' });
  const answer = toRecord(await response.json().catch(() => null));
  const counts = new Map(toRecords(answer.missing).map(({ lang, count }) => [lang, count]));
  return LOCALES.flatMap(({ code, name }) => {
    const count = counts.get(code);
    return typeof count === 'number' ? [{ lang: code, name, count }] : [];
  });
}

/** The photo with this fingerprint, if the archive has one. */
export async function findPhoto(api: string, sha256: string): Promise<{ id: string; name: string } | null> {
  const query = new URLSearchParams({ 'where[sha256][equals]': sha256, depth: '0', limit: '1' });
  const response = await fetch(`${api}/photos?${query.toString()}`, { credentials: 'include' });
  const [found] = toRecords(toRecord(await response.json().catch(() => null)).docs);
  return found ? { id: String(found.id), name: String(found.originalName ?? found.filename) } : null;
}

function sentenceOf(answer: JsonRecord, response: Response): string {
  const [error] = toRecords(answer.errors);
  return typeof error?.message === 'string' ? error.message : `${response.status} ${response.statusText}`;
}

function toPhoto(value: unknown): PhotoInLanguages {
  const photo = toRecord(value);
  const words = toRecord(photo.words);
  const focal = isRecord(photo.focal) ? { x: Number(photo.focal.x), y: Number(photo.focal.y) } : null;
  const wordsIn = (lang: string) => {
    const { caption, alt, rights } = toRecord(words[lang]);
    return { caption: toWords(caption), alt: toWords(alt), rights: toWords(rights) };
  };
  return {
    base: toWords(photo.base),
    name: toWords(photo.name),
    sha256: toWords(photo.sha256),
    url: toWords(photo.url),
    width: Number(photo.width),
    height: Number(photo.height),
    credit: toWords(photo.credit),
    focal,
    words: { en: wordsIn('en'), vi: wordsIn('vi'), km: wordsIn('km'), fr: wordsIn('fr') },
  };
}

function toUses(value: unknown): PhotoUse[] {
  return toRecords(value).flatMap(({ collection, id, title, lang, state }) => {
    if (collection !== 'texts' && collection !== 'articles' && collection !== 'pages') return [];
    const known = state === 'published' || state === 'draft' || state === 'both' ? state : null;
    return [{ collection, id: String(id), title: toWords(title), lang: toWords(lang) || null, state: known }];
  });
}

const toWords = (value: unknown) => (typeof value === 'string' ? value : '');
