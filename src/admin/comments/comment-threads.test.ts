import { expect, it } from 'vitest';
import { groupThreads, toThreads } from './comment-threads';
import type { Comment } from './comments-requests';

const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  id,
  para: null,
  words: `Words of ${id}`,
  answers: null,
  author: 'u1',
  authorName: 'Dara Invented',
  createdAt: '2026-11-21T08:00:00.000Z',
  resolvedAt: null,
  resolvedByName: '',
  ...more,
});

it('puts answers under what they answer, in the order given', () => {
  const threads = toThreads([
    comment('a'),
    comment('b'),
    comment('c', { answers: 'a' }),
    comment('d', { answers: 'a' }),
  ]);
  expect(threads.map(({ root, answers }) => [root.id, ...answers.map(({ id }) => id)])).toEqual([
    ['a', 'c', 'd'],
    ['b'],
  ]);
});

it('keeps an answer to what is not there', () => {
  expect(toThreads([comment('x', { answers: 'gone' })])).toHaveLength(1);
});

it('orders by the place in the text, with what has none at the end', () => {
  const threads = toThreads([
    comment('1', { para: 'gone' }),
    comment('2', { para: 'p2' }),
    comment('3', { para: '@lede' }),
    comment('4', { para: 'p1' }),
    comment('5'),
    comment('6', { para: 'p2' }),
  ]);
  const groups = groupThreads(threads, ['p1', 'p2']);
  expect(groups.map(({ para }) => para)).toEqual([null, '@lede', 'p1', 'p2', 'gone']);
  expect(groups[3]?.threads.map(({ root }) => root.id)).toEqual(['2', '6']);
});
