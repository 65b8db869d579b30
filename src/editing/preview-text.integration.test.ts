import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeArticle,
  makeText,
  makeUser,
  openTestArchive,
  paragraphs,
  reqOf,
} from '@/cli/testing/open-test-archive';
import { previewText } from './preview-text';
import { startTranslation } from './start-translation';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

const reqFor = async (role: 'editor' | 'translator' | 'admin') =>
  reqOf(payload, await makeUser(payload, role, ['fr']));

describe('a preview', () => {
  it('is the newest draft as the next edition, and leaves no trace', async () => {
    const article = await makeArticle(payload, { originalLang: 'en' });
    const text = await makeText(payload, article, { title: 'Published' });
    await payload.update({ collection: 'texts', id: text.id, data: { _status: 'published' } });
    const data = { title: 'Drafted', body: paragraphs('New words.') };
    await payload.update({ collection: 'texts', id: text.id, draft: true, data });
    const req = await reqFor('translator');
    const view = await previewText({ payload, req, id: text.id });
    expect(view).toMatchObject({
      edition: { number: 2, lang: 'en', content: { title: 'Drafted' } },
      languages: [{ lang: 'en', title: 'Published' }],
      originalLang: 'en',
      staleness: null,
    });
    expect(view?.edition.content.body).toHaveLength(1);
    expect((await payload.count({ collection: 'editions' })).totalDocs).toBe(1);
    const again = await previewText({ payload, req, id: text.id });
    expect(again?.edition.number).toBe(2);
  });

  it('says in which paragraphs a translation is behind', async () => {
    const article = await makeArticle(payload);
    const text = await makeText(payload, article);
    await payload.update({ collection: 'texts', id: text.id, data: { _status: 'published' } });
    const req = await reqFor('editor');
    const { id } = await startTranslation({ payload, req, article: article.id, fromLang: 'en', lang: 'fr' });
    expect((await previewText({ payload, req, id }))?.staleness).toMatchObject({ nowEdition: 1, behind: [] });
    const changed = { body: paragraphs('Other words.', 'More words.'), _status: 'published' } as const;
    await payload.update({ collection: 'texts', id: text.id, data: changed });
    const view = await previewText({ payload, req, id });
    expect(view?.staleness?.nowEdition).toBe(2);
    expect(view?.staleness?.behind.length).toBeGreaterThan(0);
  });

  it('is none of what is not there, has no article, or is withheld for legal reasons', async () => {
    const editor = await reqFor('editor');
    for (const id of ['nothing', '000000000000000000000000', '']) {
      expect(await previewText({ payload, req: editor, id })).toBeNull();
    }
    const loose = await payload.create({
      collection: 'texts',
      draft: true,
      depth: 0,
      data: { title: 'Loose' },
    });
    expect(await previewText({ payload, req: editor, id: loose.id })).toBeNull();
    const text = await makeText(payload, await makeArticle(payload));
    await payload.update({ collection: 'texts', id: text.id, data: { _status: 'published' } });
    const admin = await reqFor('admin');
    await payload.create({
      collection: 'withdrawals',
      data: { scope: 'text', text: text.id, reason: 'A court said so.', legal: true },
      req: admin,
    });
    expect(await previewText({ payload, req: editor, id: text.id })).toBeNull();
    expect(await previewText({ payload, req: admin, id: text.id })).not.toBeNull();
  });
});
