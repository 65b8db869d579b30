import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle, makeText, openTestArchive, paragraphs } from '@/cli/testing/open-test-archive';
import type { Article } from '@/payload-types';
import { publishText } from './publish-text';
import { liftWithdrawal, withdraw } from './withdraw';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

const fresh = () => createLocalReq({}, payload);
const publish = async (id: string) => publishText({ payload, req: await fresh(), id });
const takeBack = async (scope: 'article' | 'text' | 'edition', id: string) =>
  withdraw({ payload, req: await fresh(), scope, id, reason: 'At once.', locale: 'en' });
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function stateOf({ pid }: Article) {
  const where = { articlePid: { equals: pid } };
  const inForce = { ...where, liftedAt: { exists: false } };
  const { docs: withdrawals } = await payload.find({ collection: 'withdrawals', where: inForce });
  const { docs: published } = await payload.find({ collection: 'publications', where, depth: 0 });
  const { docs: records } = await payload.find({ collection: 'records', where, depth: 0 });
  return { withdrawals, published, records };
}

/** Whoever did not succeed was told so in a sentence, with 409. */
function expectToldSo(results: PromiseSettledResult<unknown>[]): void {
  for (const result of results) {
    if (result.status === 'fulfilled') continue;
    expect(result.reason).toMatchObject({ status: 409 });
    expect(String(result.reason)).toMatch(/at the same moment|was withdrawn|has been withdrawn/);
  }
}

describe('a withdrawal and a publish at the same moment', () => {
  it('never leave a text both withdrawn and published', async () => {
    let [withdrawn, published] = [0, 0];
    for (const scope of ['text', 'article'] as const) {
      for (let round = 0; round < 5; round++) {
        const article = await makeArticle(payload);
        const text = await makeText(payload, article);
        await publish(text.id);
        const data = { body: paragraphs(`Round ${round}.`) };
        await payload.update({ collection: 'texts', id: text.id, data, draft: true });
        const results = await Promise.allSettled([
          publish(text.id),
          sleep(round * 12).then(() => takeBack(scope, scope === 'text' ? text.id : article.id)),
        ]);
        expectToldSo(results);
        const state = await stateOf(article);
        expect(state.published).toHaveLength(state.withdrawals.length === 0 ? 1 : 0);
        expect(state.records.map(({ deleted }) => deleted)).toEqual([state.withdrawals.length === 1]);
        withdrawn += state.withdrawals.length;
        published += results[0].status === 'fulfilled' ? 1 : 0;
      }
    }
    // Withdrawing is the more urgent: it waits for a publish and is then done.
    expect(withdrawn).toBe(10);
    expect(published).toBeGreaterThan(0);
  });

  it('hold for a text that is published for the first time, or comes into the article with its publish', async () => {
    for (let round = 0; round < 5; round++) {
      const article = await makeArticle(payload);
      const other = await makeText(payload, article, { lang: 'fr' });
      await publish(other.id);
      const text = await makeText(payload, article);
      const arrive = async () =>
        payload.create({
          collection: 'texts',
          depth: 0,
          data: {
            article: article.id,
            lang: 'km',
            kind: 'original',
            title: 'New',
            body: paragraphs('New.'),
            _status: 'published',
          },
        });
      await Promise.allSettled([
        publish(text.id),
        arrive(),
        sleep(round * 12).then(() => takeBack('article', article.id)),
      ]);
      const state = await stateOf(article);
      if (state.withdrawals.length > 0) expect(state.published).toEqual([]);
    }
  });

  it('of an edition, and of its text, by two administrators, leave what both say', async () => {
    for (let round = 0; round < 3; round++) {
      const article = await makeArticle(payload);
      const text = await makeText(payload, article);
      await publish(text.id);
      const { docs } = await payload.find({ collection: 'editions', where: { text: { equals: text.id } } });
      const acts = await Promise.allSettled([
        takeBack('edition', docs[0]?.id ?? ''),
        takeBack('text', text.id),
        takeBack('text', text.id),
      ]);
      const done = acts.flatMap((act) => (act.status === 'fulfilled' ? [act.value] : []));
      const state = await stateOf(article);
      expect(state.withdrawals).toHaveLength(done.length);
      expect(done.filter(({ scope }) => scope === 'text')).toHaveLength(1);
      expect(state.published).toEqual([]);
      const lifts = done.map(async ({ id }) => liftWithdrawal({ payload, req: await fresh(), id }));
      const lifted = await Promise.allSettled(lifts);
      const left = await stateOf(article);
      expect(left.published).toHaveLength(left.withdrawals.length === 0 ? 1 : 0);
      expect(lifted.map(({ status }) => status)).toContain('fulfilled');
    }
  });
});
