import { type Desk, openDesk } from '../desk';
import { makePicture } from './make-picture';

/** What there is to attack, and the logins that attack it. */
export type Scene = {
  baseURL: string;
  desk: Desk;
  tokens: Record<'translator' | 'editor' | 'admin', string>;
  /** Ids of users. */
  users: Record<'translator' | 'editor', string>;
  /** A word that stands in what no stranger may read: drafts, notes, comments, captions of unpublished photos. */
  secret: string;
  /** A published text, and a newer draft of it with the secret. */
  published: { id: string; article: string; path: string; pid: string };
  /** A text that was never published. */
  draft: { id: string; article: string; pid: string; slug: string };
  photo: { id: string; filename: string; sha256: string };
  comment: string;
  /** Takes away what can be taken away; what was published is unpublished. */
  leave: () => Promise<void>;
};

type Made = { doc: { id: string; pid: string; slug: string; filename: string; sha256: string } };

/** Makes the scene over the API, as an administrator. */
export async function openScene(baseURL: string): Promise<Scene> {
  const desk = await openDesk(baseURL);
  const mark = `${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;
  const secret = `unseen${mark}`;
  const translator = await employ(desk, { role: 'translator', languages: ['vi'], mark });
  const editor = await employ(desk, { role: 'editor', languages: [], mark });
  const published = await desk.publishNew({ title: `A text under attack ${mark}`, words: ['One.', 'Two.'] });
  await desk.send('PATCH', `texts/${published.id}?draft=true`, { summary: secret, _status: 'draft' });
  const made = await makeDraft(desk, secret);
  const photo = await makePhoto(desk, secret);
  const comment = await desk.send<Made>('POST', 'comments', { text: made.text, words: secret });
  return {
    baseURL,
    desk,
    secret,
    tokens: { translator: translator.token, editor: editor.token, admin: await logInAsAdmin(desk) },
    users: { translator: translator.id, editor: editor.id },
    published: { ...published, pid: published.path.split('/')[3] ?? '' },
    draft: { id: made.text, article: made.article, pid: made.pid, slug: made.slug },
    photo,
    comment: comment.doc.id,
    leave: async () => {
      await desk.send('PATCH', `texts/${published.id}`, { _status: 'draft' });
      await desk.send('DELETE', `comments/${comment.doc.id}`);
      await desk.send('DELETE', `texts/${made.text}`);
      await desk.send('DELETE', `articles/${made.article}`);
      // The photo stays: an edition shows it.
      for (const { id } of [translator, editor]) await desk.send('DELETE', `users/${id}`);
    },
  };
}

type Login = { id: string; token: string };
type Employment = { role: string; languages: string[]; mark: string };

async function employ(desk: Desk, { role, languages, mark }: Employment): Promise<Login> {
  const email = `attacking-${role}-${mark}@example.org`;
  const password = `A long password ${mark}`;
  const name = `An attacking ${role} ${mark}`;
  const { doc } = await desk.send<Made>('POST', 'users', { name, email, password, roles: [role], languages });
  const { token } = await logIn(desk, { email, password });
  return { id: doc.id, token };
}

function logIn(desk: Desk, login: { email?: string; password?: string }): Promise<{ token: string }> {
  return desk.send('POST', 'users/login', login);
}

async function logInAsAdmin(desk: Desk): Promise<string> {
  const { E2E_ADMIN_EMAIL: email, E2E_ADMIN_PASSWORD: password } = process.env;
  return (await logIn(desk, { email, password })).token;
}

async function makeDraft(desk: Desk, secret: string) {
  const { doc: article } = await desk.send<Made>('POST', 'articles', {
    workingTitle: secret,
    originalLang: 'km',
    notes: secret,
  });
  const { doc: text } = await desk.send<Made>('POST', 'texts?draft=true', {
    article: article.id,
    lang: 'km',
    kind: 'original',
    title: secret,
    summary: secret,
    _status: 'draft',
  });
  return { article: article.id, pid: article.pid, text: text.id, slug: text.slug };
}

async function makePhoto(desk: Desk, secret: string): Promise<Scene['photo']> {
  const form = new FormData();
  form.set(
    'file',
    new Blob([Uint8Array.from(await makePicture('png'))], { type: 'image/png' }),
    'unseen.png',
  );
  form.set('_payload', JSON.stringify({ caption: secret, credit: secret }));
  const token = await logInAsAdmin(desk);
  const answer = await fetch(`${desk.baseURL}/api/photos`, {
    method: 'POST',
    headers: { Authorization: `JWT ${token}`, Origin: desk.baseURL },
    body: form,
  });
  if (answer.status !== 201) throw new Error(`The photo was refused: ${await answer.text()}`);
  const { doc } = (await answer.json()) as Made;
  return { id: doc.id, filename: doc.filename, sha256: doc.sha256 };
}
