import { createLocalReq, handleEndpoints, type Payload } from 'payload';
import config from '@payload-config';
import { makeArticle, makeText, makeUser } from './open-test-archive';
import type { NewBlock } from '@/domain/to-lexical';
import { toLexical } from '@/domain/to-lexical';
import { isRecord, toRecord, toRecords, toText } from '@/domain/json-reading';
import type { Locale } from '@/i18n/locales';
import type { Article, Text } from '@/payload-types';
import type { Role } from '@collections/fields/roles';
import { publishText } from '@/editing/publish-text';
import { startTranslation } from '@/editing/start-translation';
import { toStoredBody } from '@/editing/text-body';

/** A row as it comes over HTTP, as far as tests look at it. */
export type Row = {
  para: string;
  base: string;
  markup: string | null;
  source: string | null;
  marks: string[];
};
export type Answer = { status: number; body: { readonly [key: string]: unknown }; rows: Row[] };
/** Somebody logged in, over the REST handlers of the server. */
export type Person = {
  id: string;
  ask: (method: string, path: string, body?: unknown) => Promise<Answer>;
  open: (text: string) => Promise<Row[]>;
  save: (text: string, changes: unknown) => Promise<Answer>;
};

const PASSWORD = 'correct horse battery staple';

export async function logInAs(payload: Payload, role: Role, languages: Locale[] = []): Promise<Person> {
  const { id, email } = await makeUser(payload, role, languages);
  const { token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } });
  const headers = { Authorization: `JWT ${token ?? ''}`, 'Content-Type': 'application/json' };
  const ask: Person['ask'] = async (method, path, body) => {
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const request = new Request(`http://localhost:3000/api/${path}`, init);
    const response = await handleEndpoints({ config, request });
    const answer = toRecord(await response.json());
    return { status: response.status, body: answer, rows: toRecords(answer.rows).map(toRow) };
  };
  return {
    id,
    ask,
    open: async (text) => (await ask('GET', `texts/${text}/workbench`)).rows,
    save: (text, changes) => ask('PATCH', `texts/${text}/paragraphs`, { changes }),
  };
}

function toRow(row: { readonly [key: string]: unknown }): Row {
  const markup = (side: unknown) => (isRecord(side) ? toText(side.markup) : null);
  const marks = Object.entries(toRecord(row.marks)).flatMap(([mark, set]) => (set === true ? [mark] : []));
  return {
    para: toText(row.para),
    base: toText(row.base),
    markup: markup(row.target),
    source: markup(row.source),
    marks,
  };
}

/** The rows of paragraphs, without those of title and lede. */
export const ofBody = (rows: readonly Row[]) => rows.filter(({ para }) => !para.startsWith('@'));

export const sentence = (text: string): NewBlock => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});

export const toBody = (blocks: readonly NewBlock[]) => toStoredBody(toLexical(blocks));

/** A published text in English and the draft of its translation into another language. */
export async function makeTranslation(
  payload: Payload,
  { blocks, lang = 'km', ...data }: { blocks: readonly NewBlock[]; lang?: Locale } & Partial<Text>,
): Promise<{ article: Article; source: Text; translation: Text }> {
  const article = await makeArticle(payload);
  const source = await makeText(payload, article, { body: toBody(blocks), ...data });
  const req = await createLocalReq({}, payload);
  await publishText({ payload, req, id: source.id });
  const translation = await startTranslation({ payload, req, article: article.id, fromLang: 'en', lang });
  return { article, source, translation };
}
