import { APIError, type PayloadRequest } from 'payload';
import { isRecord, type JsonRecord } from '@/domain/json-reading';
import { isLocale } from '@/i18n/locales';
import type { ArticleFile } from '@/importing/read-article';

const LARGEST_FILE = 20 * 1024 * 1024;
/** What stands around the file: its name, and the corrected reading beside it. */
const LARGEST_REQUEST = LARGEST_FILE + 10 * 1024 * 1024;
const TOO_LARGE = 'The file is larger than 20 MB: make its pictures smaller, or import it in parts.';

/** What was sent: the file, and what was said beside it. */
export type Upload = { file: ArticleFile; said: JsonRecord };

/**
 * The file of a multipart form (`file`), or words as JSON (`fileName`, `words`). Other fields are in `said`; `lang`
 * there is the language that a person has said. Throws 4xx with a sentence.
 */
export async function readFileUpload(req: PayloadRequest): Promise<Upload> {
  const type = req.headers.get('content-type') ?? '';
  const body = await readBody(req);
  const { fileName, bytes, said } = type.startsWith('multipart/form-data')
    ? await readForm(body, type)
    : readJson(body);
  if (bytes.byteLength > LARGEST_FILE) throw new APIError(TOO_LARGE, 413, null, true);
  const { lang } = said;
  if (lang !== undefined && lang !== '' && !isLocale(lang))
    throw new APIError('The archive has no such language: choose one of its own.', 400, null, true);
  return { file: { fileName, bytes, ...(isLocale(lang) && { lang }) }, said };
}

/** Read piece by piece: a length that is not said, or is not true, fills no memory. */
async function readBody(req: PayloadRequest): Promise<Buffer> {
  const stated = Number(req.headers.get('content-length') ?? 0);
  if (stated > LARGEST_REQUEST) throw new APIError(TOO_LARGE, 413, null, true);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = req.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > LARGEST_REQUEST) {
      await reader?.cancel();
      throw new APIError(TOO_LARGE, 413, null, true);
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

type Sent = { fileName: string; bytes: Uint8Array; said: JsonRecord };

async function readForm(body: Buffer, type: string): Promise<Sent> {
  const sent = new Response(new Uint8Array(body), { headers: { 'Content-Type': type } });
  const form = await sent.formData().catch(() => null);
  const file = form?.get('file');
  if (!form || !(file instanceof File))
    throw new APIError('Send a file in the field “file”, or words as JSON.', 400, null, true);
  const said = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()), said };
}

function readJson(body: Buffer): Sent {
  const said = parseJson(body.toString('utf8'));
  if (!isRecord(said) || typeof said.words !== 'string')
    throw new APIError('Send a file in the field “file”, or words as JSON.', 400, null, true);
  const { fileName = 'pasted.txt', words } = said;
  if (typeof fileName !== 'string')
    throw new APIError('The name of the file is not a text.', 400, null, true);
  if (words.trim() === '') throw new APIError('There are no words: paste some.', 400, null, true);
  return { fileName, bytes: Buffer.from(words, 'utf8'), said };
}

/** JSON out of a request; undefined for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
