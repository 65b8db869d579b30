import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload';
import { vi } from 'vitest';
import config from '@payload-config';
import { toLexical } from '@/domain/to-lexical';
import { toStoredBody } from '@/editing/text-body';
import type { Locale } from '@/i18n/locales';
import type { Article, Text, User } from '@/payload-types';
import type { Role } from '@collections/fields/roles';

/** Payload on the test's own database, which it migrates as it does when a server starts. */
export async function openTestArchive(): Promise<Payload> {
  vi.stubEnv('NODE_ENV', 'production');
  return getPayload({ config });
}

export const paragraphs = (...words: string[]) =>
  toStoredBody(toLexical(words.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))));

let made = 0;

export async function makeUser(payload: Payload, role: Role, languages: Locale[] = []): Promise<User> {
  const email = `${role}-${++made}@example.org`;
  const password = 'correct horse battery staple';
  return payload.create({
    collection: 'users',
    data: { name: role, email, password, roles: [role], languages },
  });
}

export async function reqOf(payload: Payload, user: User): Promise<PayloadRequest> {
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload);
}

export async function makeArticle(payload: Payload, data: Partial<Article> = {}): Promise<Article> {
  return payload.create({
    collection: 'articles',
    data: { workingTitle: `Article ${++made}`, ...data },
    depth: 0,
  });
}

/** A draft with a title and a paragraph, unless told otherwise. */
export async function makeText(payload: Payload, article: Article, data: Partial<Text> = {}): Promise<Text> {
  const whole = {
    article: article.id,
    lang: 'en' as const,
    kind: 'original' as const,
    title: 'A title',
    ...data,
  };
  return payload.create({
    collection: 'texts',
    draft: true,
    depth: 0,
    data: { body: paragraphs('First words.', 'More words.'), ...whole },
  });
}
