import { expect, test } from 'vitest';

import { toAtom } from './atom';
import { toJsonFeed } from './json-feed';
import { makeView, SITE } from './view-for-tests';
import { parseXml, textsOf } from './validate-for-tests';

const LANGUAGES = ['en', 'vi', 'km', 'fr'];
const lang = 'en';

test('an entry of Atom names author and translator, both as authors', () => {
  const view = makeView();
  const feed = parseXml(
    toAtom({ lang, site: SITE, updated: view.edition.publishedAt, views: [view] }, LANGUAGES),
  );
  const entry = feed.getElementsByTagName('entry')[0];
  if (!entry) throw new Error('The feed has no entry.');
  const makers = view.edition.content.credits.filter(
    ({ role }) => role === 'author' || role === 'translator',
  );
  expect(makers.map(({ role }) => role)).toEqual(expect.arrayContaining(['author', 'translator']));
  const authors = Array.from(entry.getElementsByTagName('author'), (author) => textsOf(author, 'name')[0]);
  expect(new Set(authors)).toEqual(new Set(makers.map(({ name }) => name)));
  expect(textsOf(entry, 'id')).toEqual([`https://archive.example/${view.ark}.${view.edition.lang}`]);
  expect(textsOf(entry, 'updated')).toEqual([view.edition.publishedAt]);
  expect(textsOf(entry, 'published')).toEqual([view.firstPublishedAt]);
  const alternates = Array.from(entry.getElementsByTagName('link'), (link) => link.getAttribute('hreflang'));
  expect(new Set(alternates).size).toBe(alternates.length);
  expect(alternates).toHaveLength(view.languages.length);
});

test('what has no words to give is left out, and an empty feed is a feed', () => {
  const view = makeView({ lede: '', rights: '', credits: [] });
  const feed = toAtom({ lang, site: SITE, updated: view.edition.publishedAt, views: [view] }, LANGUAGES);
  expect(feed).not.toMatch(/<summary|<rights/);
  const empty = parseXml(toAtom({ lang, site: SITE, updated: null, views: [] }, LANGUAGES));
  expect(textsOf(empty, 'updated')).toEqual(['1970-01-01T00:00:00Z']);
  expect(empty.documentElement.getAttribute('xml:lang')).toBe('en');
});

test('an abstract is by who made it', () => {
  const maker = { role: 'author' as const, name: 'Maker', asPrinted: '', person: null };
  const view = makeView({ kind: 'abstract', abstractBy: [maker] });
  const feed = parseXml(toAtom({ lang, site: SITE, updated: null, views: [view] }, LANGUAGES));
  const entry = feed.getElementsByTagName('entry')[0];
  expect(entry && textsOf(entry, 'name')).toEqual(['Maker']);
});

test('a JSON Feed has the same, and the roles in an extension', () => {
  const view = makeView({ lede: '', titleSupplied: true, title: 'A "title"\n<b>' });
  const feed: unknown = JSON.parse(toJsonFeed({ lang, site: SITE, updated: null, views: [view] }));
  const { credits } = view.edition.content;
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://archive.example/en/feed.json',
    language: 'en',
    items: [
      {
        id: `https://archive.example/${view.ark}.${view.edition.lang}`,
        title: '[A "title"\n<b>]',
        content_text: '[A "title"\n<b>]',
        date_published: view.firstPublishedAt,
        date_modified: view.edition.publishedAt,
        _credits: credits.map(({ role, name }) => ({ role, name })),
      },
    ],
  });
  expect(JSON.stringify(feed)).not.toContain('"summary"');
});
