import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseAcceptDatetime } from './accept-datetime';
import { formatLinks } from './link-header';
import { chooseMemento, mementoLinks, toHttpDate } from './memento';
import type { EditionEntry } from './reading';

const at = (number: number, publishedAt: string) => ({ number, publishedAt });
const FIRST = at(1, '2020-01-01T10:00:00.900Z');
const SECOND = at(2, '2021-06-01T00:00:00.000Z');
const FOURTH = at(4, '2022-03-01T00:00:00.000Z');
const EDITIONS = [FIRST, SECOND, FOURTH];

test('only the date of RFC 1123 in GMT is read', () => {
  expect(parseAcceptDatetime(' Thu, 31 May 2007 20:35:00 GMT ')?.toISOString()).toBe(
    '2007-05-31T20:35:00.000Z',
  );
  const wrong = [
    '',
    '2007-05-31T20:35:00Z',
    'Fri, 31 May 2007 20:35:00 GMT',
    'Thu, 31 May 2007 20:35:00 +0700',
    'Thu, 31 May 2007 20:35:60 GMT',
    'Thursday, 31-May-07 20:35:00 GMT',
    'Thu May 31 20:35:00 2007',
    'Thu, 1 May 2007 20:35:00 GMT',
    'Tue, 31 Feb 2007 20:35:00 GMT',
    'thu, 31 may 2007 20:35:00 gmt',
  ];
  for (const value of wrong) expect(parseAcceptDatetime(value), value).toBeNull();
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => parseAcceptDatetime(value) === null));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
      const date = new Date(seconds * 1000);
      expect(parseAcceptDatetime(date.toUTCString())).toEqual(date);
    }),
  );
});

test('a moment leads to the edition of that moment', () => {
  const numberAt = (moment: string | null) =>
    chooseMemento(EDITIONS, moment ? new Date(moment) : null)?.number;
  expect(numberAt(null)).toBe(4);
  expect(numberAt('1999-01-01T00:00:00Z')).toBe(1);
  expect(numberAt(new Date(toHttpDate(FIRST.publishedAt)).toISOString())).toBe(1);
  expect(numberAt('2021-05-31T23:59:59Z')).toBe(1);
  expect(numberAt('2021-06-01T00:00:00Z')).toBe(2);
  expect(numberAt('2022-02-28T23:59:59Z')).toBe(2);
  expect(numberAt('2090-01-01T00:00:00Z')).toBe(4);
  expect(chooseMemento([], null)).toBeNull();
});

const SITE = { name: 'Archive', url: 'https://archive.example', naan: '99999' };
const entry = (memento: { number: number; publishedAt: string }): EditionEntry => ({
  ...memento,
  note: null,
  hash: '',
  withdrawnAt: null,
});

function linksOf(current: { number: number; publishedAt: string }, near: (EditionEntry | null)[]): string {
  const [predecessor = null, successor = null] = near;
  const article = { pid: 'd1aaaaaaaa', edition: { lang: 'vi', ...current } };
  const view = {
    article,
    current: { slug: 'giấy' },
    predecessor,
    successor,
    first: entry(FIRST),
    last: entry(FOURTH),
  };
  return formatLinks(mementoLinks(view, SITE));
}

test('an edition says where it stands among the others', () => {
  const base = 'https://archive.example/vi/articles/d1aaaaaaaa';
  const original = `${base}/gi%E1%BA%A5y`;
  const links = linksOf(SECOND, [entry(FIRST), entry(FOURTH)]).split(', <');
  expect(links).toHaveLength(9);
  expect(links[0]).toBe(`<${original}>; rel="original"`);
  expect(links[1]).toBe(`https://archive.example/timegate/${encodeURIComponent(original)}>; rel="timegate"`);
  expect(links[3]).toBe(
    `${base}/editions/1>; rel="first prev memento"; datetime="Wed, 01 Jan 2020 10:00:00 GMT"`,
  );
  expect(links[4]).toBe(`${base}/editions/2>; rel="memento"; datetime="Tue, 01 Jun 2021 00:00:00 GMT"`);
  expect(links[5]).toContain('/editions/4>; rel="next last memento"');
  expect(links.slice(6)).toEqual([
    `${base}/editions/4>; rel="latest-version"`,
    `${base}/editions/1>; rel="predecessor-version"`,
    `${base}/editions/4>; rel="successor-version"`,
  ]);
});

test('the newest edition has no successor and is the last', () => {
  const links = linksOf(FOURTH, [entry(SECOND), null]);
  expect(links).toContain('/editions/4>; rel="last memento"');
  expect(links).toContain('/editions/4>; rel="latest-version"');
  expect(links).not.toContain('successor-version');
});
