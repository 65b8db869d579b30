import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mintPid } from '@/domain/pid';
import type { WithdrawalRow } from '@/domain/reading';
import { createIndexes, lift, publish, withdraw } from './archive-for-tests';
import { closeDatabase, getDatabase } from './database';
import { collection } from './documents';
import { expectIndexed } from './explain-for-tests';
import { findWithdrawals, listWithdrawals } from './list-withdrawals';

beforeAll(createIndexes);
afterAll(closeDatabase);
beforeEach(async () => {
  await collection('withdrawals').deleteMany({});
});

const newArticle = () => ({ pid: mintPid('article'), originalLang: 'vi' });
const at = (day: number) => new Date(Date.UTC(2026, 0, day));

describe('listWithdrawals', () => {
  it('names what is withdrawn now, newest first, with titles in their own language', async () => {
    const [whole, text, edition, lifted] = [newArticle(), newArticle(), newArticle(), newArticle()];
    for (const article of [whole, text, edition, lifted]) {
      const previous = await publish(article, 'vi', { title: 'Cũ' });
      await publish(article, 'vi', { title: 'Mới', previous });
      await publish(article, 'en', { title: 'New', kind: 'translation' });
    }
    await withdraw(whole, { scope: 'article', withdrawnAt: at(1), reason: { km: 'ហេតុផល' } });
    await withdraw(text, { scope: 'text', lang: 'en', withdrawnAt: at(3) });
    await withdraw(edition, {
      scope: 'edition',
      lang: 'vi',
      number: 1,
      withdrawnAt: at(2),
      reason: { en: 'Wrong' },
    });
    await lift(lifted, await withdraw(lifted, { scope: 'article', withdrawnAt: at(4) }));
    const expected: WithdrawalRow[] = [
      {
        pid: text.pid,
        scope: 'text',
        lang: 'en',
        number: null,
        title: { text: 'New', lang: 'en' },
        reason: null,
        withdrawnAt: at(3).toISOString(),
      },
      {
        pid: edition.pid,
        scope: 'edition',
        lang: 'vi',
        number: 1,
        title: { text: 'Cũ', lang: 'vi' },
        reason: { text: 'Wrong', lang: 'en' },
        withdrawnAt: at(2).toISOString(),
      },
      {
        pid: whole.pid,
        scope: 'article',
        lang: null,
        number: null,
        title: { text: 'Mới', lang: 'vi' },
        reason: { text: 'ហេតុផល', lang: 'km' },
        withdrawnAt: at(1).toISOString(),
      },
    ];
    expect(await listWithdrawals({ lang: 'fr' })).toEqual({ rows: expected, after: null });
    expect((await listWithdrawals({ lang: 'en' })).rows[2]?.title).toEqual({ text: 'New', lang: 'en' });
  });

  it('gives pages, also of acts of one moment', async () => {
    const acts = Array.from({ length: 120 }, (_, index) => ({
      scope: 'article',
      articlePid: mintPid('article'),
      withdrawnAt: at(1 + Math.floor(index / 70)),
      ...(index % 2 && { liftedAt: null }),
    }));
    await getDatabase().collection('withdrawals').insertMany(acts);
    const rows: WithdrawalRow[] = [];
    const sizes: number[] = [];
    let after: string | null = null;
    do {
      const page = await listWithdrawals({ lang: 'en', ...(after && { after }) });
      rows.push(...page.rows);
      sizes.push(page.rows.length);
      after = page.after;
    } while (after);
    expect(sizes).toEqual([50, 50, 20]);
    expect(new Set(rows.map(({ pid }) => pid)).size).toBe(120);
    const times = rows.map(({ withdrawnAt }) => withdrawnAt);
    expect(times).toEqual(times.toSorted().toReversed());
    expect((await listWithdrawals({ lang: 'en', after: 'nonsense' })).rows).toHaveLength(50);
    for (const place of [undefined, (await listWithdrawals({ lang: 'en' })).after ?? undefined]) {
      await expectIndexed(findWithdrawals(place, 10), { atMost: 14 });
    }
  });
});
