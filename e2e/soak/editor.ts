import type { Trial } from '@/cli/testing/open-trial';

/** Somebody logged in, who publishes over HTTP. */
export type Editor = {
  /** Gives whether the server said that it was done. */
  publish: (text: string, title: string) => Promise<boolean>;
};

export async function logIn({ url, login }: Pick<Trial, 'url' | 'login'>): Promise<Editor> {
  const answer = await send(`${url}/api/users/login`, 'POST', login);
  const { token } = (await answer.json()) as { token?: string };
  if (!token) throw new Error(`The login was refused with status ${answer.status}.`);
  return {
    publish: async (text, title) => {
      const done = await send(`${url}/api/texts/${text}`, 'PATCH', { title, _status: 'published' }, token);
      if (!done.ok) throw new Error(`The publish was refused: ${await done.text()}`);
      return true;
    },
  };
}

function send(url: string, method: string, body: unknown, token?: string): Promise<Response> {
  return fetch(url, {
    method,
    headers: {
      'Content-Type': 'application/json',
      Origin: new URL(url).origin,
      ...(token && { Authorization: `JWT ${token}` }),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
}
