import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeArticle,
  makeText,
  makeUser,
  openTestArchive,
  paragraphs,
  reqOf,
} from '@/cli/testing/open-test-archive';
import { toRecords } from '@/domain/json-reading';
import type { Article } from '@/payload-types';
import { publishText, unpublishText } from './publish-text';
import { runDueJob } from './schedule/run-due-job';
import { startTranslation } from './start-translation';
import { liftWithdrawal, withdraw } from './withdraw';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

const fresh = () => createLocalReq({}, payload);
const publish = async (id: string) => publishText({ payload, req: await fresh(), id });
const takeBack = async (scope: 'article' | 'text' | 'edition', id: string, legal = false) =>
  withdraw({ payload, req: await fresh(), scope, id, reason: 'The source asked.', locale: 'en', legal });
const lift = async ({ id }: { id: string }) => liftWithdrawal({ payload, req: await fresh(), id });
const rewrite = (id: string, ...words: string[]) =>
  payload.update({ collection: 'texts', id, data: { body: paragraphs(...words) }, draft: true, depth: 0 });

/** The numbers of the editions that readers see, by language, and what harvesters are told. */
async function shown({ pid }: Article) {
  const where = { articlePid: { equals: pid } };
  const { docs } = await payload.find({ collection: 'publications', where, sort: 'lang', depth: 0 });
  const records = await payload.find({ collection: 'records', where, sort: 'lang', depth: 0 });
  return {
    read: docs.map(({ lang, number }) => `${lang} ${number}`),
    harvested: records.docs.map(
      ({ lang, number, deleted }) => `${lang} ${number}${deleted ? ' deleted' : ''}`,
    ),
  };
}

/** An article with two languages; the English text has three editions. */
async function makeTwoTexts() {
  const article = await makeArticle(payload);
  const en = await makeText(payload, article);
  const vi = await makeText(payload, article, { lang: 'vi', title: 'Nhan đề' });
  await publish(en.id);
  await rewrite(en.id, 'First words.', 'Second.');
  await publish(en.id);
  await rewrite(en.id, 'First words.', 'Third.');
  await publish(en.id);
  await publish(vi.id);
  const { docs } = await payload.find({
    collection: 'editions',
    where: { text: { equals: en.id } },
    sort: 'number',
    depth: 0,
  });
  return { article, en, vi, editions: docs.map(({ id }) => id) };
}

describe('withdrawing', () => {
  it('takes a whole article from readers and gives it back as it was', async () => {
    const { article } = await makeTwoTexts();
    const withdrawal = await takeBack('article', article.id);
    expect(withdrawal).toMatchObject({ articlePid: article.pid, label: article.workingTitle });
    expect(await shown(article)).toEqual({ read: [], harvested: ['en 3 deleted', 'vi 1 deleted'] });
    await lift(withdrawal);
    expect(await shown(article)).toEqual({ read: ['en 3', 'vi 1'], harvested: ['en 3', 'vi 1'] });
  });

  it('takes one text and leaves the others', async () => {
    const { article, en } = await makeTwoTexts();
    await takeBack('text', en.id);
    expect(await shown(article)).toEqual({ read: ['vi 1'], harvested: ['en 3 deleted', 'vi 1'] });
  });

  it('of an edition shows the newest that is left, none after the last, and each again when lifted', async () => {
    const { article, editions } = await makeTwoTexts();
    const [first = '', second = '', third = ''] = editions;
    const removed = async () =>
      (
        await payload.find({
          collection: 'publications',
          where: { lang: { equals: 'en' }, articlePid: { equals: article.pid } },
        })
      ).docs[0]?.removed;
    const before = await removed();
    expect(before).toHaveLength(2);
    const newest = await takeBack('edition', third);
    expect((await shown(article)).read).toEqual(['en 2', 'vi 1']);
    const middle = await takeBack('edition', second);
    expect(await removed()).toEqual([]);
    await takeBack('edition', first);
    expect(await shown(article)).toEqual({ read: ['vi 1'], harvested: ['en 1 deleted', 'vi 1'] });
    await lift(newest);
    expect(await shown(article)).toEqual({ read: ['en 3', 'vi 1'], harvested: ['en 3', 'vi 1'] });
    expect(await removed()).toEqual([]);
    await lift(middle);
    expect(await removed()).toMatchObject([{ edition: 2 }]);
  });

  it('twice over, an edition and then its article, ends when both are lifted, in either order', async () => {
    for (const liftedFirst of ['edition', 'article'] as const) {
      const { article, editions } = await makeTwoTexts();
      const acts = {
        edition: await takeBack('edition', editions[2] ?? ''),
        article: await takeBack('article', article.id),
      };
      await lift(acts[liftedFirst]);
      expect((await shown(article)).read).toEqual(liftedFirst === 'article' ? ['en 2', 'vi 1'] : []);
      await lift(acts[liftedFirst === 'article' ? 'edition' : 'article']);
      expect((await shown(article)).read).toEqual(['en 3', 'vi 1']);
    }
  });

  it('keeps what was unpublished meanwhile from coming back, and what was unpublished before', async () => {
    const { article, en, vi } = await makeTwoTexts();
    await unpublishText({ payload, req: await fresh(), id: vi.id });
    const withdrawal = await takeBack('article', article.id);
    await unpublishText({ payload, req: await fresh(), id: en.id });
    await lift(withdrawal);
    expect(await shown(article)).toEqual({ read: [], harvested: ['en 3 deleted', 'vi 1 deleted'] });
    await publish(vi.id);
    expect((await shown(article)).read).toEqual(['vi 1']);
  });

  it('is in the record of activity, and so is its end, with who did it', async () => {
    const { article, en, editions } = await makeTwoTexts();
    const admin = await makeUser(payload, 'admin');
    const req = await reqOf(payload, admin);
    const id = editions[0] ?? '';
    const act = { payload, scope: 'edition', id, reason: 'A court.', locale: 'en', legal: true } as const;
    const withdrawal = await withdraw({ ...act, req });
    expect(withdrawal).toMatchObject({
      withdrawnBy: admin.id,
      number: 1,
      lang: 'en',
      text: en.id,
      article: article.id,
    });
    const lifted = await liftWithdrawal({ payload, req: await reqOf(payload, admin), id: withdrawal.id });
    expect(lifted).toMatchObject({
      lifted: true,
      liftedBy: admin.id,
      liftedAt: expect.any(String) as string,
    });
    const { docs } = await payload.find({
      collection: 'activity',
      where: { action: { in: ['withdraw', 'reinstate'] }, 'on.value': { equals: en.id } },
      sort: 'at',
      depth: 0,
    });
    const said = 'withdrawn for legal reasons: A court.';
    expect(docs).toMatchObject([
      { action: 'withdraw', who: 'admin', label: 'A title (en)', from: 'edition 1', to: said },
      { action: 'reinstate', who: 'admin', label: 'A title (en)', from: said, to: 'edition 1' },
    ]);
  });
});

describe('what is withdrawn', () => {
  it('is not published, whole or word for word, but written on', async () => {
    const { article, en, editions } = await makeTwoTexts();
    const whole = await takeBack('article', article.id);
    await rewrite(en.id, 'Written while withdrawn.');
    await expect(publish(en.id)).rejects.toMatchObject({
      status: 409,
      message: expect.stringMatching(/^The article of this text was withdrawn on \d{4}-.*draft/) as string,
    });
    expect((await payload.findByID({ collection: 'texts', id: en.id }))._status).toBe('published');
    await lift(whole);
    await takeBack('edition', editions[2] ?? '');
    await rewrite(en.id, 'First words.', 'Third.');
    await expect(publish(en.id)).rejects.toThrow('word for word edition 3');
    await rewrite(en.id, 'Something else.');
    await publish(en.id);
    expect((await shown(article)).read).toEqual(['en 4', 'vi 1']);
  });

  it('cannot be a new text of a withdrawn article either', async () => {
    const { article } = await makeTwoTexts();
    await takeBack('article', article.id);
    const text = await makeText(payload, article, { lang: 'km' });
    await expect(publish(text.id)).rejects.toThrow('The article of this text was withdrawn');
  });

  it('is not published as the rest of a translation that was confirmed to stay as it is', async () => {
    const article = await makeArticle(payload);
    const whole = 'These are words enough for a paragraph that nobody would write twice by chance.';
    const en = await makeText(payload, article, { body: paragraphs(whole, 'Short.') });
    await publish(en.id);
    const fr = await startTranslation({
      payload,
      req: await fresh(),
      article: article.id,
      fromLang: 'en',
      lang: 'fr',
    });
    const confirmed = { title: 'Titre', untranslated: [] };
    await payload.update({ collection: 'texts', id: fr.id, data: confirmed, draft: true });
    await takeBack('text', en.id, true);
    await expect(publish(fr.id)).rejects.toThrow('Paragraph 1 still has the words of the en text');
    const { body } = await payload.findByID({ collection: 'texts', id: fr.id, draft: true, depth: 0 });
    const paragraph = toRecords(body?.root.children)[0];
    Object.assign(toRecords(paragraph?.children)[0] ?? {}, {
      text: 'Voici assez de mots pour un paragraphe que nul n’écrirait deux fois.',
    });
    await payload.update({ collection: 'texts', id: fr.id, data: { body }, draft: true });
    await publish(fr.id);
    expect((await shown(article)).read).toEqual(['fr 1']);
  });

  it('fails a scheduled publish once, and is not tried again for ever', async () => {
    const { article, en } = await makeTwoTexts();
    await takeBack('text', en.id);
    await rewrite(en.id, 'Scheduled.');
    const user = (await makeUser(payload, 'editor')).id;
    const input = {
      type: 'publish',
      doc: { relationTo: 'texts', value: en.id },
      user: { relationTo: 'users', value: user },
    } as const;
    const waitUntil = new Date(Date.now() - 1000);
    const { id } = await payload.jobs.queue({ task: 'schedulePublish', input, waitUntil });
    await payload.update({ collection: 'texts', id: en.id, data: { stage: 'approved' }, draft: true });
    expect(await runDueJob(payload)).toMatchObject({
      outcome: 'refused',
      sentence: expect.stringContaining('was withdrawn on') as string,
    });
    const failed = await payload.findByID({ collection: 'payload-jobs', id });
    expect(failed).toMatchObject({ hasError: true, processing: false });
    expect(await runDueJob(payload)).toBeNull();
    expect((await shown(article)).read).toEqual(['vi 1']);
  });
});

describe('a withdrawal is refused', () => {
  it('of what is missing, was never published or is withdrawn already, at its field', async () => {
    const { article, en, editions } = await makeTwoTexts();
    const make = (data: object) =>
      payload.create({ collection: 'withdrawals', data: { scope: 'text', ...data } });
    const faults = (...pairs: [string, string][]) => ({
      data: {
        errors: pairs.map(([path, message]) => ({
          path,
          message: expect.stringContaining(message) as string,
        })),
      },
    });
    await expect(make({})).rejects.toMatchObject(faults(['text', 'Choose the text'], ['reason', 'Say why']));
    await expect(make({ scope: 'edition', text: en.id, reason: 'x' })).rejects.toMatchObject(
      faults(['edition', 'Choose the edition']),
    );
    const draft = await makeText(payload, await makeArticle(payload));
    await expect(takeBack('text', draft.id)).rejects.toMatchObject(faults(['text', 'never published']));
    await expect(takeBack('text', '0123456789abcdef01234567')).rejects.toMatchObject(
      faults(['text', 'never published']),
    );
    for (const [scope, id] of [
      ['edition', editions[1] ?? ''],
      ['text', en.id],
      ['article', article.id],
    ] as const) {
      await takeBack(scope, id);
      await expect(takeBack(scope, id)).rejects.toMatchObject(faults([scope, 'has been withdrawn since']));
    }
  });

  it('when it is changed, lifted twice or deleted; its reason in another language may come', async () => {
    const { en, vi } = await makeTwoTexts();
    const { id } = await takeBack('text', en.id);
    const change = (data: object, locale: 'en' | 'vi' = 'en') =>
      payload.update({ collection: 'withdrawals', id, data, locale });
    await expect(change({ reason: 'Another.' })).rejects.toThrow('stays as it was made');
    await expect(change({ text: vi.id })).rejects.toThrow('stays as it was made');
    await expect(change({ legal: true })).rejects.toThrow('stays as it was made');
    await change({ reason: 'Nguồn yêu cầu.' }, 'vi');
    await change({ reason: 'Theo yêu cầu của nguồn.' }, 'vi');
    await change({ lifted: true });
    await expect(change({ lifted: false })).rejects.toThrow('was lifted');
    await expect(change({ reason: 'Late.' }, 'vi')).rejects.toThrow('was lifted');
    await expect(payload.delete({ collection: 'withdrawals', id })).rejects.toThrow('stays');
    await expect(payload.delete({ collection: 'withdrawals', where: {} })).rejects.toThrow('stays');
    const stored = await payload.findByID({ collection: 'withdrawals', id, locale: 'all' });
    expect(stored.reason).toEqual({ en: 'The source asked.', vi: 'Theo yêu cầu của nguồn.' });
  });
});
