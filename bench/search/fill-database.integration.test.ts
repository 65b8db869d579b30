import { afterAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/archive/database';
import { listIndexable } from '@/archive/list-indexable';
import type { IndexedText } from '@/domain/search';
import { env } from '@/env';
import { fillDatabase } from './fill-database';
import { makeWorld } from './texts';
import { listBatches } from './to-indexed-text';

afterAll(closeDatabase);

describe('a made-up archive', () => {
  const world = makeWorld(7);

  it('is the same in the database as what the index is given without one', async () => {
    await fillDatabase({ url: env.DATABASE_URL, world, texts: 400 });
    const read: IndexedText[] = [];
    for await (const batch of listIndexable({ batch: 50 })) read.push(...batch);
    expect(read).toEqual([...listBatches(world, 400, 50)].flat());
  });

  it('is the same whenever it is made, and another for another seed', () => {
    const texts = (seed: number) => [...listBatches(makeWorld(seed), 8, 4)];
    expect(texts(7)).toEqual([...listBatches(world, 8, 4)]);
    expect(texts(8)).not.toEqual([...listBatches(world, 8, 4)]);
  });

  it('has every article in four languages, with the same paragraphs', () => {
    const [batch = []] = listBatches(world, 4, 4);
    expect(batch.map(({ lang }) => lang)).toEqual(['en', 'vi', 'km', 'fr']);
    const [first = [], ...others] = batch.map(({ body }) => body.map(({ para }) => para));
    expect(new Set(first).size).toBe(11);
    for (const other of others) expect(other).toEqual(first);
  });
});
