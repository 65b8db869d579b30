import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, makeText, openTestArchive, paragraphs } from '@/cli/testing/open-test-archive';
import { paraOf } from '@/domain/paragraph-ids';
import { isPid } from '@/domain/pid';
import { publishText } from '@/editing/publish-text';
import { textBody, toStoredBody } from '@/editing/text-body';
import type { Text } from '@/payload-types';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

const fresh = () => createLocalReq({}, payload);
const parasOf = (text: Text) => (textBody(text.body)?.root.children ?? []).map(paraOf);
describe('permanent ids', () => {
  it('are minted, whatever is sent, and never change', async () => {
    const article = await makeArticle(payload, { pid: 'mine' });
    expect(isPid(article.pid)).toBe(true);
    const changed = await payload.update({
      collection: 'articles',
      id: article.id,
      data: { pid: 'd1other000' },
    });
    expect(changed.pid).toBe(article.pid);
  });
});

describe('paragraph ids', () => {
  it('are given at the first save and stay with their words, autosave after autosave', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    const [first, second] = parasOf(text);
    expect(new Set([first, second, null]).size).toBe(3);
    const save = (body: Text['body']) =>
      payload.update({
        collection: 'texts',
        id: text.id,
        data: { body },
        draft: true,
        autosave: true,
        depth: 0,
      });
    const moved = await save(paragraphs('More words.', 'New.', 'First words.'));
    expect(parasOf(moved)).toEqual([second, expect.any(String), first]);
    const back = await save(paragraphs('First words.', 'More words.'));
    expect(parasOf(back)).toEqual([first, second]);
  });
});

describe('one text for each language of an article', () => {
  it('refuses a second with a sentence, also when a draft moves there', async () => {
    const article = await makeArticle(payload);
    await makeText(payload, article, { title: 'Taken' });
    const refusal = {
      data: { errors: [{ path: 'lang', message: expect.stringContaining('“Taken”') as string }] },
    };
    await expect(makeText(payload, article)).rejects.toMatchObject(refusal);
    const other = await makeText(payload, article, { lang: 'fr' });
    const move = payload.update({ collection: 'texts', id: other.id, data: { lang: 'en' }, draft: true });
    await expect(move).rejects.toMatchObject(refusal);
  });

  it('keeps the language of what was published', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    await publishText({ payload, req: await fresh(), id: text.id });
    const move = payload.update({ collection: 'texts', id: text.id, data: { lang: 'km' }, draft: true });
    await expect(move).rejects.toMatchObject({ data: { errors: [{ path: 'lang' }] } });
  });

  it('lets drafts without article, language or slug be many', async () => {
    const empty = () => payload.create({ collection: 'texts', draft: true, data: {}, depth: 0 });
    expect((await empty()).id).not.toBe((await empty()).id);
  });
});

describe('what is stored', () => {
  it('is a body that pages can show', async () => {
    const article = await makeArticle(payload);
    const body = toStoredBody({
      root: { type: 'root', version: 1, children: [{ type: 'script', version: 1 }] },
    });
    await expect(makeText(payload, article, { body })).rejects.toMatchObject({
      data: { errors: [{ path: 'body', message: expect.stringContaining('“script”') as string }] },
    });
  });

  it('is a date, a credit that names somebody, a whole part', async () => {
    await expect(makeArticle(payload, { date: 'last year' })).rejects.toMatchObject({
      data: { errors: [{ path: 'date', message: expect.stringContaining('2019-08-26') as string }] },
    });
    await expect(makeArticle(payload, { part: 1.5 })).rejects.toThrow();
    const nobody = { credits: [{ role: 'author' as const }], _status: 'published' as const };
    const text = await makeText(payload, await makeArticle(payload));
    await expect(payload.update({ collection: 'texts', id: text.id, data: nobody })).rejects.toMatchObject({
      data: {
        errors: [{ path: 'credits.0.name', message: expect.stringContaining('names nobody') as string }],
      },
    });
  });

  it('shows the translator beside the author in lists', async () => {
    const person = await payload.create({ collection: 'people', data: { kind: 'person', name: 'Mai Test' } });
    const text = await makeText(payload, await makeArticle(payload), {
      credits: [
        { role: 'author', name: 'An Author' },
        { role: 'translator', person: person.id, asPrinted: 'Translated by Mai Test' },
      ],
    });
    expect(text).toMatchObject({ authorLine: 'An Author', translatorLine: 'Mai Test' });
  });
});
