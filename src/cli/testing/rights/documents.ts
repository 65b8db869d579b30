import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { createLocalReq, type CollectionSlug, type Payload } from 'payload';
import { makeArticle, makeText, paragraphs, reqOf } from '@/cli/testing/open-test-archive';
import { publishText } from '@/editing/publish-text';
import type { User } from '@/payload-types';

type Making = { payload: Payload; admin: User };

const idOf = ({ id }: { id: string | number }) => String(id);
const word = () => `Word ${randomUUID()}`;

/** Makes one more document of a collection, past all rights; gives its id. */
export const MAKE: Partial<Record<CollectionSlug, (making: Making) => Promise<string>>> = {
  articles: async ({ payload }) => (await makeArticle(payload)).id,
  texts: async ({ payload }) => (await makeText(payload, await makeArticle(payload), { lang: 'km' })).id,
  people: ({ payload }) =>
    payload.create({ collection: 'people', data: { name: word(), kind: 'person' } }).then(idOf),
  outlets: ({ payload }) => payload.create({ collection: 'outlets', data: { label: word() } }).then(idOf),
  series: ({ payload }) => payload.create({ collection: 'series', data: { label: word() } }).then(idOf),
  subjects: ({ payload }) => payload.create({ collection: 'subjects', data: { label: word() } }).then(idOf),
  pages: async ({ payload }) => {
    await payload.delete({ collection: 'pages', where: {} });
    const data = { key: 'about' as const, lang: 'km' as const, title: word(), body: paragraphs('Words.') };
    return payload.create({ collection: 'pages', data }).then(idOf);
  },
  activity: ({ payload }) =>
    payload
      .create({
        collection: 'activity',
        data: { at: new Date().toISOString(), who: word(), action: 'login' },
      })
      .then(idOf),
  terms: ({ payload }) =>
    payload.create({ collection: 'terms', data: { renderings: [{ lang: 'en', form: word() }] } }).then(idOf),
  users: ({ payload }) =>
    payload
      .create({
        collection: 'users',
        data: {
          name: word(),
          email: `${randomUUID()}@example.org`,
          password: 'correct horse battery staple',
          roles: ['translator'],
        },
      })
      .then(idOf),
  photos: async ({ payload }) => {
    const background = { r: Math.random() * 255, g: Math.random() * 255, b: Math.random() * 255 };
    const data = await sharp({ create: { width: 24, height: 24, channels: 3, background } })
      .png()
      .toBuffer();
    const file = { data, mimetype: 'image/png', name: `${randomUUID()}.png`, size: data.byteLength };
    return payload.create({ collection: 'photos', data: {}, file }).then(idOf);
  },
  comments: async ({ payload, admin }) => {
    const text = await makeText(payload, await makeArticle(payload), { lang: 'km' });
    const data = { text: text.id, words: word() };
    return payload.create({ collection: 'comments', data, req: await reqOf(payload, admin) }).then(idOf);
  },
  notices: async ({ payload, admin }) =>
    payload.create({ collection: 'notices', data: { to: admin.id, kind: 'assigned' } }).then(idOf),
  editions: async (making) => {
    const text = await makePublished(making);
    const { docs } = await making.payload.find({ collection: 'editions', where: { text: { equals: text } } });
    return docs[0]?.id ?? '';
  },
  withdrawals: async (making) => {
    const { payload, admin } = making;
    const data = { scope: 'text' as const, text: await makePublished(making), reason: word() };
    return payload.create({ collection: 'withdrawals', data, req: await reqOf(payload, admin) }).then(idOf);
  },
};

async function makePublished({ payload }: Making): Promise<string> {
  const text = await makeText(payload, await makeArticle(payload), { lang: 'km' });
  await publishText({ payload, req: await createLocalReq({}, payload), id: text.id });
  return text.id;
}
