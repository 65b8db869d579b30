import { plainText } from '@/domain/inline-text';
import { toInlines } from '@/domain/inlines';
import { paraOf } from '@/domain/paragraph-ids';
import { toLexical } from '@/domain/to-lexical';

/** An editor's work over the archive's own API: what a journey needs done that is not what it is about. */
export type Desk = {
  baseURL: string;
  /** Asks the API, as an administrator; throws what it refuses with. */
  send: <Answer>(method: string, path: string, body?: unknown) => Promise<Answer>;
  /** Publishes a new article with one text; `words` are its paragraphs. */
  publishNew: (text: {
    title: string;
    lang?: string;
    words: string[];
    /** Of a picture that the archive has not, after the words. */
    caption?: string;
  }) => Promise<{ id: string; article: string; path: string }>;
  /** Publishes the text again with its body changed. */
  publishAgain: (id: string, changes: { note?: string; edit: (body: Body) => void }) => Promise<void>;
  /** The blocks of the newest draft. */
  readDraft: (id: string) => Promise<DraftBlock[]>;
  makeUser: (user: Record<string, unknown>) => Promise<void>;
  /** Gives the id of the withdrawal. */
  withdraw: (act: Record<string, unknown>) => Promise<string>;
  lift: (withdrawal: string) => Promise<void>;
};

type Node = { children?: Node[]; text?: string; [member: string]: unknown };
export type Body = { root: { children: Node[] } };
export type DraftBlock = { para: string; node: Node };

/** The words of a block; of a picture its caption. */
export function blockWords({ node }: DraftBlock): string {
  const { caption } = Object(node.fields) as { caption?: string };
  return caption ?? plainText(toInlines([node]));
}

type Doc = { id: string; body: Body; article: string; pid: string; slug: string };

/** Logs in as the first administrator. */
export async function openDesk(baseURL: string): Promise<Desk> {
  const { E2E_ADMIN_EMAIL: email, E2E_ADMIN_PASSWORD: password } = process.env;
  let token = '';
  const ask = (method: string, path: string, body?: unknown) =>
    fetch(`${baseURL}/api/${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Origin: new URL(baseURL).origin,
        ...(token && { Authorization: `JWT ${token}` }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  const login = await ask('POST', 'users/login', { email, password });
  if (!login.ok) throw new Error('The first administrator could not log in.');
  ({ token } = (await login.json()) as { token: string });
  const send = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const answer = await ask(method, path, body);
    if (!answer.ok) throw new Error(`${method} ${path} was refused: ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  return {
    baseURL,
    send,
    publishNew: async ({ title, lang = 'en', words, caption }) => {
      const { doc: article } = await send<{ doc: Doc }>('POST', 'articles', {
        workingTitle: title,
        originalLang: lang,
      });
      const body = toLexical([
        ...words.map((text) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })),
        ...(caption ? [{ type: 'figure' as const, photo: null, caption }] : []),
      ]);
      const { doc } = await send<{ doc: Doc }>('POST', 'texts', {
        article: article.id,
        lang,
        kind: 'original',
        title,
        body,
        _status: 'published',
        publishAnyway: true,
      });
      return { id: doc.id, article: article.id, path: `/${lang}/articles/${article.pid}/${doc.slug}` };
    },
    publishAgain: async (id, { note, edit }) => {
      const { body } = await send<Doc>('GET', `texts/${id}?depth=0`);
      edit(body);
      await send('PATCH', `texts/${id}`, {
        body,
        changeNote: note,
        _status: 'published',
        publishAnyway: true,
      });
    },
    readDraft: async (id) => {
      const { body } = await send<Doc>('GET', `texts/${id}?depth=0&draft=true`);
      return body.root.children.map((node) => ({ para: paraOf(node) ?? '', node }));
    },
    makeUser: async (user) => {
      await send('POST', 'users', user);
    },
    withdraw: async (act) => (await send<{ doc: Doc }>('POST', 'withdrawals', act)).doc.id,
    lift: async (withdrawal) => {
      await send('PATCH', `withdrawals/${withdrawal}`, { lifted: true });
    },
  };
}
