import type { Payload } from 'payload';
import { makeUser } from '@/cli/testing/open-test-archive';
import type { Locale } from '@/i18n/locales';
import type { Role } from '@collections/fields/roles';

/** Who asks. The texts of these tests are in Khmer: `translator` and `reviewer` work in it and in Vietnamese, the others of them do not. */
export const EVERYBODY = [
  'stranger',
  'translator',
  'foreign-translator',
  'reviewer',
  'foreign-reviewer',
  'editor',
  'admin',
] as const;
export type Who = (typeof EVERYBODY)[number];

const LOGINS: Record<Exclude<Who, 'stranger'>, [Role, Locale[]]> = {
  translator: ['translator', ['km', 'vi']],
  'foreign-translator': ['translator', ['fr']],
  reviewer: ['reviewer', ['km', 'vi']],
  'foreign-reviewer': ['reviewer', ['fr']],
  editor: ['editor', []],
  admin: ['admin', []],
};

export type Ask = (
  method: string,
  path: string,
  body?: unknown,
) => Promise<{ status: number; json: unknown; text: string }>;
export type Person = { who: Who; id: string; ask: Ask };

/** One login of each kind, who ask over HTTP. */
export async function gather(payload: Payload, url: string): Promise<Record<Who, Person>> {
  const entries: [Who, Person][] = [['stranger', { who: 'stranger', id: '', ask: asker(url, '') }]];
  for (const who of EVERYBODY) {
    if (who === 'stranger') continue;
    const user = await makeUser(payload, ...LOGINS[who]);
    const data = { email: user.email, password: 'correct horse battery staple' };
    const { token = '' } = await payload.login({ collection: 'users', data });
    entries.push([who, { who, id: user.id, ask: asker(url, token) }]);
  }
  return Object.fromEntries(entries) as Record<Who, Person>;
}

function asker(url: string, token: string): Ask {
  return async (method, path, body) => {
    const answer = await fetch(`${url}/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `JWT ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, json: toJson(text), text };
  };
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
