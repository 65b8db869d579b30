import type { Trial } from '@/cli/testing/open-trial';

/** Somebody logged in, who publishes over HTTP. */
export type Editor = {
  /** Gives whether the server said that it was done. */
  publish: (text: string, title: string) => Promise<boolean>;
  /** Saves a draft. */
  write: (text: string, title: string) => Promise<void>;
  unpublish: (text: string) => Promise<void>;
  /** Gives the id of the withdrawal, by which it is lifted. */
  withdraw: (text: string) => Promise<string>;
  lift: (withdrawal: string) => Promise<void>;
  /** Adds a photo; gives its id. */
  upload: (picture: Uint8Array<ArrayBuffer>, name: string) => Promise<string>;
  deletePhoto: (photo: string) => Promise<void>;
  /** Asks for something small: the first request of a server waits until Payload has begun. */
  look: () => Promise<void>;
  /** Stores an import as a draft: a file in words, and what was corrected of its reading. */
  importWords: (words: string, corrected: object) => Promise<boolean>;
};

export async function logIn({ url, login }: Pick<Trial, 'url' | 'login'>): Promise<Editor> {
  const answer = await send(`${url}/api/users/login`, 'POST', JSON.stringify(login));
  const { token } = (await answer.json()) as { token?: string };
  if (!token) throw new Error(`The login was refused with status ${answer.status}.`);
  const change = async (path: string, method: string, body?: unknown): Promise<unknown> => {
    const sent = body instanceof FormData || body === undefined ? body : JSON.stringify(body);
    const done = await send(`${url}/api/${path}`, method, sent, token);
    if (!done.ok) throw new Error(`The change of ${path} was refused: ${done.status} ${await done.text()}`);
    return done.json();
  };
  return {
    publish: async (text, title) => {
      await change(`texts/${text}`, 'PATCH', { title, _status: 'published', publishAnyway: true });
      return true;
    },
    write: async (text, title) => {
      await change(`texts/${text}?draft=true`, 'PATCH', { title });
    },
    unpublish: async (text) => {
      await change(`texts/${text}`, 'PATCH', { _status: 'draft' });
    },
    withdraw: async (text) => {
      const answer = await change('withdrawals', 'POST', {
        scope: 'text',
        text,
        reason: 'The source asked.',
      });
      return toId(answer);
    },
    lift: async (withdrawal) => {
      await change(`withdrawals/${withdrawal}`, 'PATCH', { lifted: true });
    },
    upload: async (picture, name) => {
      const form = new FormData();
      form.append('file', new Blob([picture], { type: 'image/png' }), name);
      return toId(await change('photos', 'POST', form));
    },
    deletePhoto: async (photo) => {
      await change(`photos/${photo}`, 'DELETE');
    },
    look: async () => {
      await change('users/me', 'GET');
    },
    importWords: async (words, corrected) => {
      await change('texts/imports', 'POST', { fileName: 'trial.html', words, corrected });
      return true;
    },
  };
}

function toId(answer: unknown): string {
  const { doc } = answer as { doc?: { id?: string } };
  if (!doc?.id) throw new Error('The server did not say what it made.');
  return doc.id;
}

function send(url: string, method: string, body?: string | FormData, token?: string): Promise<Response> {
  return fetch(url, {
    method,
    headers: {
      // A form says itself where its parts begin.
      ...(typeof body === 'string' && { 'Content-Type': 'application/json' }),
      Origin: new URL(url).origin,
      ...(token && { Authorization: `JWT ${token}` }),
    },
    ...(body !== undefined && { body }),
    signal: AbortSignal.timeout(60_000),
  });
}
