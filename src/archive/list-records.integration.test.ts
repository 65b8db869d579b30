import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mintPid } from '@/domain/pid';
import type { HarvestCursor, HarvestRecord } from '@/domain/reading';
import { createIndexes, publish, unpublish, withdraw } from './archive-for-tests';
import { closeDatabase, getDatabase } from './database';
import { collection } from './documents';
import { expectIndexed } from './explain-for-tests';
import { getRecord } from './get-record';
import { findRecords, getEarliestStamp, listRecords } from './list-records';

beforeAll(createIndexes);
afterAll(closeDatabase);
beforeEach(async () => {
  for (const name of ['publications', 'editions', 'records', 'withdrawals'] as const)
    await collection(name).deleteMany({});
});

const settled = () => wait(600);
const stampAll = (stamp: Date) => collection('records').updateMany({}, { $set: { stamp } });
const nameOf = ({ pid, lang }: { pid: string; lang: string }) => `${pid}.${lang}`;

async function publishTexts(articles: number): Promise<string[]> {
  const names: string[] = [];
  for (let index = 0; index < articles; index += 1) {
    const article = { pid: mintPid('article') };
    for (const lang of ['en', 'km']) {
      await publish(article, lang);
      names.push(nameOf({ ...article, lang }));
    }
  }
  return names;
}

async function walk(
  asked: Omit<Parameters<typeof listRecords>[0], 'size' | 'withViews' | 'after'>,
  { size, between = async () => undefined }: { size: number; between?: () => Promise<unknown> },
): Promise<HarvestRecord[]> {
  const seen: HarvestRecord[] = [];
  let after: HarvestCursor | undefined;
  do {
    const page = await listRecords({ ...asked, ...(after && { after }), size, withViews: false });
    expect(page.records.length).toBeLessThanOrEqual(size);
    seen.push(...page.records);
    after = page.next ?? undefined;
    await between();
  } while (after);
  return seen;
}

describe('listRecords', () => {
  it('walks over all texts, each once, also when all changed in one millisecond', async () => {
    const names = await publishTexts(9);
    await stampAll(new Date('2026-01-01T00:00:00.500Z'));
    for (const size of [1, 4, 18, 50]) {
      const seen = (await walk({}, { size })).map(nameOf);
      expect(seen).toEqual(names.toSorted());
    }
    expect((await walk({ lang: 'km' }, { size: 4 })).map(nameOf)).toEqual(
      names.filter((name) => name.endsWith('km')).toSorted(),
    );
    expect(await walk({ lang: 'fr' }, { size: 4 })).toEqual([]);
  });

  it('gives a page again when it is asked again', async () => {
    await publishTexts(3);
    await settled();
    const { next } = await listRecords({ size: 2, withViews: false });
    const ask = () => listRecords({ size: 2, withViews: false, ...(next && { after: next }) });
    expect(await ask()).toEqual(await ask());
  });

  it('takes both dates in, `until` to the end of its second', async () => {
    const names = await publishTexts(2);
    const stamps = [
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:01.999Z',
      '2026-01-01T00:00:02.000Z',
      '2026-01-02T00:00:00.000Z',
    ];
    for (const [index, name] of names.entries()) {
      const [articlePid, lang] = name.split('.');
      await collection('records').updateOne(
        { articlePid, lang },
        { $set: { stamp: new Date(stamps[index]!) } },
      );
    }
    const found = async (from?: string, until?: string) =>
      (
        await walk(
          { ...(from && { from: new Date(from) }), ...(until && { until: new Date(until) }) },
          { size: 1 },
        )
      ).map(({ stamp }) => stamps.indexOf(stamp));
    expect(await found()).toEqual([0, 1, 2, 3]);
    expect(await found(stamps[0], '2026-01-01T00:00:01Z')).toEqual([0, 1]);
    expect(await found('2026-01-01T00:00:01Z')).toEqual([1, 2, 3]);
    expect(await found(undefined, '2026-01-01T23:59:59.999Z')).toEqual([0, 1, 2]);
    expect(await found('2026-01-03T00:00:00Z')).toEqual([]);
    expect(await getEarliestStamp()).toBe(stamps[0]);
  });

  it('does not list what changed a moment ago: another of that time may not be visible yet', async () => {
    const [name = ''] = await publishTexts(1);
    const [pid = '', lang = ''] = name.split('.');
    expect((await listRecords({ size: 9, withViews: false })).records).toEqual([]);
    expect(await getRecord({ pid, lang })).toMatchObject({ pid, lang, deleted: false });
    await settled();
    expect((await listRecords({ size: 9, withViews: false })).records).toHaveLength(2);
  });

  it('tells what is published with its text, and what is not as deleted', async () => {
    const article = { pid: mintPid('article') };
    await publish(article, 'en', { title: 'A river' });
    await publish(article, 'km');
    await unpublish(article.pid, 'km');
    await settled();
    const { records, next } = await listRecords({ size: 2, withViews: true });
    expect(next).toBeNull();
    expect(records.map(({ lang, deleted, view }) => [lang, deleted, view?.edition.content.title])).toEqual([
      ['en', false, 'A river'],
      ['km', true, undefined],
    ]);
    expect(await getRecord({ pid: article.pid, lang: 'km' })).toMatchObject({ deleted: true, view: null });
    expect((await getRecord({ pid: article.pid, lang: 'en' }))?.view?.edition.content.title).toBe('A river');
    expect(await getRecord({ pid: article.pid, lang: 'fr' })).toBeNull();
  });

  it('tells as deleted what was taken back while the page was made', async () => {
    const article = { pid: mintPid('article') };
    await publish(article, 'en');
    await collection('publications').deleteMany({});
    await settled();
    expect((await listRecords({ size: 2, withViews: true })).records).toMatchObject([
      { deleted: true, view: null },
    ]);
    expect(await getRecord({ pid: article.pid, lang: 'en' })).toMatchObject({ deleted: true, view: null });
  });

  it('misses nothing that is published or withdrawn while a harvester walks', async () => {
    const names = await publishTexts(15);
    await settled();
    let changes = 0;
    const state = new Map<string, boolean>();
    const seen = await walk(
      {},
      {
        size: 3,
        between: async () => {
          changes += 1;
          if (changes > 12) return wait(changes === 13 ? 700 : 0);
          const article = { pid: mintPid('article') };
          if (changes % 3 === 0)
            await withdraw({ pid: names[changes]!.split('.')[0]! }, { scope: 'article' });
          else await publish(article, 'en');
          await wait(60);
        },
      },
    );
    await settled();
    // A harvester comes back and asks for what changed since.
    const last = seen.at(-1);
    const rest = await walk(last ? { from: new Date(last.stamp) } : {}, { size: 3 });
    for (const record of [...seen, ...rest]) state.set(nameOf(record), record.deleted);
    const stored = await collection('records').find({}).toArray();
    expect(stored.length).toBeGreaterThan(names.length);
    expect([...state].toSorted()).toEqual(
      stored.map(({ articlePid, lang, deleted }) => [nameOf({ pid: articlePid, lang }), deleted]).toSorted(),
    );
  });

  it('reads a page from an index, in order, however many there are', async () => {
    const many = Array.from({ length: 400 }, (_, index) => ({
      articlePid: mintPid('article'),
      lang: index % 2 ? 'en' : 'km',
      number: 1,
      deleted: false,
      stamp: new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 5)),
    }));
    await getDatabase().collection('records').insertMany(many);
    const { articlePid: pid, lang, stamp } = many[200]!;
    const after = { pid, lang, stamp: stamp.toISOString() };
    const until = new Date('2026-03-01');
    for (const asked of [
      {},
      { after },
      { lang },
      { lang, after },
      { from: stamp, until },
      { lang, until, after },
    ]) {
      await expectIndexed(findRecords(asked, 10), { atMost: 16 });
    }
  });
});
