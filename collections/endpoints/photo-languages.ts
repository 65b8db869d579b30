import { APIError, commitTransaction, initTransaction, killTransaction, type Endpoint } from 'payload';
import { isRecord } from '@/domain/json-reading';
import { listPhotoUses } from '@/editing/photos/list-photo-uses';
import { getPhotoInLanguages, WORDS_OF_PHOTO } from '@/editing/photos/photo-words';
import { savePhotoWords, StalePhoto, type PhotoChange } from '@/editing/photos/save-photo-words';
import { conflictError, isWriteConflict } from '@/editing/write-conflict';
import { isLocale } from '@/i18n/locales';
import { isEditor } from '../access/is-editor';

const MOST_CHARACTERS = 10_000;

/** `GET /api/photos/{id}/languages`: a photo with its words in all languages, and where it is used. */
export const photoLanguagesEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/languages',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Log in first.', 401, null, true);
    const { payload, routeParams } = req;
    const id = String(routeParams?.id);
    const photo = await getPhotoInLanguages({ payload, req, id });
    return Response.json({
      photo,
      uses: await listPhotoUses({ payload, req, id }),
      mayEdit: isEditor({ req }),
    });
  },
};

/** `PATCH /api/photos/{id}/languages` with a `PhotoChange`: all of it is written or nothing. */
export const savePhotoLanguagesEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/languages',
  method: 'patch',
  handler: async (req) => {
    if (!req.user) throw new APIError('Log in first.', 401, null, true);
    const change = readChange(await req.json?.().catch(() => null));
    const { payload, routeParams } = req;
    const isOwn = await initTransaction(req);
    try {
      const photo = await savePhotoWords({ payload, req, id: String(routeParams?.id), change });
      if (isOwn) await commitTransaction(req);
      return Response.json({ photo });
    } catch (error) {
      await killTransaction(req);
      if (error instanceof StalePhoto) {
        return Response.json({ errors: [{ message: error.message }], theirs: error.theirs }, { status: 409 });
      }
      throw isWriteConflict(error) ? conflictError() : error;
    }
  },
};

function readChange(body: unknown): PhotoChange {
  if (!isRecord(body)) throw malformed('Send an object with `base` and `words`.');
  const { base, credit, focal, words } = body;
  if (typeof base !== 'string' || Number.isNaN(Date.parse(base)))
    throw malformed('`base` is the `updatedAt` of the photo as it was opened.');
  if (words !== undefined && !isRecord(words)) throw malformed('`words` holds an object for each language.');
  return {
    base,
    ...(credit !== undefined && { credit: readWords(credit, 'credit') }),
    ...(focal !== undefined && { focal: readFocal(focal) }),
    words: Object.fromEntries(
      Object.entries(words ?? {}).map(([lang, given]) => [readLang(lang), readWordsIn(lang, given)]),
    ),
  };
}

function readLang(lang: string): string {
  if (!isLocale(lang)) throw malformed(`“${lang}” is no language of the archive.`);
  return lang;
}

function readWordsIn(lang: string, given: unknown): Record<string, string> {
  if (!isRecord(given)) throw malformed(`The words in “${lang}” are no object.`);
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      if (!WORDS_OF_PHOTO.some((known) => known === name))
        throw malformed(`A photo has no “${name}”: write ${WORDS_OF_PHOTO.join(', ')}.`);
      return [name, readWords(value, name)];
    }),
  );
}

function readWords(value: unknown, name: string): string {
  if (typeof value !== 'string') throw malformed(`“${name}” is no text.`);
  if (value.length > MOST_CHARACTERS)
    throw malformed(`“${name}” is longer than ${MOST_CHARACTERS} characters. Shorten it.`);
  return value.trim();
}

function readFocal(value: unknown): { x: number; y: number } {
  const { x, y } = isRecord(value) ? value : {};
  if (!isPerCent(x) || !isPerCent(y)) throw malformed('`focal` is `x` and `y`, each from 0 to 100.');
  return { x, y };
}

const isPerCent = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 100;

const malformed = (sentence: string) => new APIError(sentence, 400, null, true);
