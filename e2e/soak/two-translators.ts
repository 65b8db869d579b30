import { isRecord, toRecord, toRecords, toText, type JsonRecord } from '@/domain/json-reading';
import { openTrial } from '@/cli/testing/open-trial';

const WAIT_MS = 60_000;
const PARAGRAPHS = 12;
const PASSWORD = 'two translators at one article';

type Ask = (method: string, path: string, body?: unknown) => Promise<JsonRecord>;

/** The same of an archive of its own, with a server of its own. */
export async function runTwoTranslators(rounds: number, say: (line: string) => void): Promise<number> {
  const trial = await openTrial(say);
  try {
    const server = await trial.startServer();
    const failed = await translateTogether({ ...trial, rounds, say });
    await server.stop();
    return failed;
  } finally {
    await trial.end();
  }
}

type Work = {
  url: string;
  /** of an administrator */
  login: { email: string; password: string };
  rounds: number;
  say: (line: string) => void;
};

/**
 * Two translators, each with a language of one article, save paragraphs, titles and confirmations at the same time, in
 * the translate view and in the plain editor. Gives how many rounds ended with a refusal or with lost words.
 */
export async function translateTogether({ url, login, rounds, say }: Work): Promise<number> {
  const admin = await logIn(url, login);
  const source = await publishSource(admin);
  const desks: Desk[] = [];
  for (const lang of ['km', 'vi']) {
    const text = toId(await admin('POST', `texts/${source}/translations`, { lang }));
    const email = `soak-${lang}-${source}@colophon.example`;
    const user = { email, password: PASSWORD, name: lang, roles: ['translator'], languages: [lang] };
    await admin('POST', 'users', user);
    desks.push({ text, lang, ask: await logIn(url, { email, password: PASSWORD }) });
  }
  let failed = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const told = await Promise.all(desks.map((desk) => work(desk, round).catch(String)));
    const faults = told.filter((fault) => fault !== null);
    if (faults.length > 0) failed += 1;
    for (const fault of faults) say(`round ${round}: ${fault}`);
    if (round % 20 === 0) say(`round ${round}/${rounds}: ${failed} with an error or lost words`);
  }
  say(`${rounds} rounds, ${failed} with an error or lost words.`);
  return failed;
}

type Desk = { text: string; lang: string; ask: Ask };

/** What one of them does in a round; what went wrong, or null. */
async function work({ text, lang, ask }: Desk, round: number): Promise<string | null> {
  const open = async () => toRecords((await ask('GET', `texts/${text}/workbench`)).rows);
  const rows = (await open()).filter(({ para }) => !toText(para).startsWith('@'));
  const changes = rows
    .filter((_, index) => index % 2 === round % 2)
    .map(({ para, base }) => ({ para, base, markup: `${lang} ${round} **${toText(para)}**` }));
  const title = `${lang} of round ${round}`;
  await ask('PATCH', `texts/${text}/paragraphs`, { changes });
  await ask('PATCH', `texts/${text}?draft=true&autosave=true`, { title });
  await ask('POST', `texts/${text}/checks`, { paras: changes.map(({ para }) => para) });
  const after = new Map((await open()).map(({ para, target }) => [para, toText(toRecord(target).markup)]));
  const lost = changes.filter(({ para, markup }) => after.get(para) !== markup).length;
  if (after.get('@title') !== title) return `the title in ${lang} was lost`;
  return lost > 0 ? `${lost} paragraphs in ${lang} were lost` : null;
}

/** Gives the id of its text in English, which is published. */
async function publishSource(ask: Ask): Promise<string> {
  const article = toId(await ask('POST', 'articles', { workingTitle: 'For two translators' }));
  const children = Array.from({ length: PARAGRAPHS }, (_, index) => ({
    type: 'paragraph',
    version: 1,
    children: [{ type: 'text', version: 1, text: `Sentence ${index} of the source.`, format: 0 }],
  }));
  const body = { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } };
  const text = { article, lang: 'en', kind: 'original', title: 'For two translators', body };
  return toId(await ask('POST', 'texts', { ...text, _status: 'published', publishAnyway: true }));
}

function toId(answer: JsonRecord): string {
  const id = toText(isRecord(answer.doc) ? answer.doc.id : answer.id);
  if (id === '') throw new Error('The server did not say what it made.');
  return id;
}

async function logIn(url: string, login: { email: string; password: string }): Promise<Ask> {
  const { token } = await send(url, 'POST', 'users/login', login);
  return (method, path, body) => send(url, method, path, body, toText(token));
}

async function send(
  url: string,
  method: string,
  path: string,
  body: unknown,
  token?: string,
): Promise<JsonRecord> {
  const answer = await fetch(`${url}/api/${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      Origin: new URL(url).origin,
      ...(token && { Authorization: `JWT ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(WAIT_MS),
  });
  const said: unknown = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(said)}`);
  return toRecord(said);
}
