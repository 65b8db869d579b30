import { afterAll, expect, it } from 'vitest';
import { getDatabase } from '@/archive/database';
import { countOne, countRequest } from './count-request';
import { closeCounters } from './counters';
import { LIMITS } from './limit-table';
import { COLLECTION } from './shared-counters';

afterAll(closeCounters);

const from = (address: string) => ({ 'x-forwarded-for': address });

/** Asks so often, some at the same moment. */
async function many<Answer>(times: number, ask: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  while (answers.length < times) {
    const rest = Math.min(10, times - answers.length);
    answers.push(...(await Promise.all(Array.from({ length: rest }, ask))));
  }
  return answers;
}

it('two instances share one count, and say the same time to wait', async () => {
  const ask = () => countRequest('search', from('203.0.113.1'));
  const first = await many(100, ask);
  expect(first.every((refusal) => refusal === null)).toBe(true);
  // What another instance begins with: a client and a memory of its own.
  await closeCounters();
  const second = await many(30, ask);
  expect(second.filter((refusal) => refusal === null)).toHaveLength(20);
  const refusal = await ask();
  expect(refusal?.seconds).toBeGreaterThan(0);
  expect(refusal?.seconds).toBeLessThanOrEqual(LIMITS.search.seconds);
  expect(refusal?.says).toMatch(/^The search answers 120 questions a minute.* again in \d+ s\.$/);
  expect(await countRequest('search', from('203.0.113.2'))).toBeNull();
});

it('whoever is past a limit costs the database nothing', async () => {
  const ask = () => countRequest('exports', from('203.0.113.3'));
  await many(LIMITS.exports.points + 1, ask);
  const count = () =>
    getDatabase()
      .collection(COLLECTION)
      .find({ key: /^exports:/ })
      .project({ points: 1 })
      .toArray();
  const before = await count();
  expect((await many(50, ask)).every((refusal) => refusal !== null)).toBe(true);
  expect(await count()).toEqual(before);
});

it('keeps no address and no account that can be read, and forgets what is over', async () => {
  await countOne('loginToAccount', '203.0.113.4', 'somebody@example.org');
  const kept = getDatabase().collection(COLLECTION);
  const written = JSON.stringify(await kept.find().toArray());
  expect(written).not.toMatch(/203\.0\.113|somebody|example\.org/);
  expect(await kept.findOne({ key: /^loginToAccount:[\w-]{22}$/ })).not.toBeNull();
  const indexes = await kept.indexes();
  expect(indexes.find(({ expireAfterSeconds }) => expireAfterSeconds === 0)?.key).toEqual({ expire: 1 });
});
