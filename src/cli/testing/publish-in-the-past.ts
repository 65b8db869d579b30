/**
 * Publishes an article with a past: three editions, of a year ago, of half a year ago and of yesterday. No editor can
 * make one, because an edition is dated by the moment of its publishing; so it is written as `src/archive` reads it.
 * Prints what it made as one line of JSON. For journeys only; DATABASE_URL names the database.
 */
import { ObjectId } from 'mongodb';
import { publish } from '@/archive/archive-for-tests';
import { closeDatabase } from '@/archive/database';
import type { Block } from '@/domain/body';
import { mintPid } from '@/domain/pid';

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number): Date => new Date(Math.floor(Date.now() / 1000) * 1000 - days * DAY_MS);

const pid = mintPid('article');
const article = { pid, originalLang: 'en', date: '2019-08' };
const title = `The paper mill, ${pid}`;
const words = { title, slug: 'the-paper-mill', text: new ObjectId() };
const paragraph = (para: string, number: number, text: string): Block => ({
  para,
  number,
  type: 'paragraph',
  content: [{ type: 'text', text }],
});
const kept = paragraph('kept0001', 1, 'The mill stands where the two streams meet.');

const first = await publish(article, 'en', {
  ...words,
  body: [kept, paragraph('gone0001', 2, 'It made eleven reams a day.')],
  publishedAt: daysAgo(365),
});
const second = await publish(article, 'en', {
  ...words,
  body: [kept, paragraph('gone0001', 2, 'It made twelve reams a day.')],
  note: 'The number of reams is corrected.',
  previous: first,
  publishedAt: daysAgo(180),
});
const third = await publish(article, 'en', {
  ...words,
  body: [kept, paragraph('new00001', 2, 'Nothing is known of what it made.')],
  note: 'The count could not be confirmed.',
  previous: second,
  publishedAt: daysAgo(1),
});
await closeDatabase();
const editions = [first, second, third].map(({ number, publishedAt, hash }) => ({
  number,
  publishedAt,
  hash,
}));
console.log(JSON.stringify({ pid, title, slug: words.slug, editions }));
