import { expect, test } from 'vitest';

import { formatLinks } from '@/domain/link-header';
import { articleLinks } from './article-links';
import { toLinkset } from './linkset';
import { toTimeMap } from './timemap';
import { makeView, SITE } from './view-for-tests';

type Linkset = { linkset: Record<string, string | { href: string; type?: string; hreflang?: string[] }[]>[] };

test('a linkset leads from the text to its exports and back', () => {
  const view = makeView({ rights: 'https://creativecommons.org/licenses/by/4.0/' });
  const { lang, content } = view.edition;
  const whole = JSON.parse(toLinkset(view, SITE)) as Linkset;
  expect(Object.keys(whole)).toEqual(['linkset']);
  const [page, ...exports] = whole.linkset;
  const anchor = `https://archive.example/${lang}/articles/${view.pid}/${encodeURIComponent(content.slug)}`;
  expect(page).toMatchObject({
    anchor,
    'cite-as': [{ href: `https://archive.example/${view.ark}.${lang}` }],
    license: [{ href: 'https://creativecommons.org/licenses/by/4.0/' }],
    item: [{ type: 'text/plain' }, {}, {}, { href: `${anchor}.epub`, type: 'application/epub+zip' }],
    describedby: [{ href: `${anchor}.csl.json` }, { type: 'application/ld+json' }, {}, {}],
  });
  for (const context of exports) {
    expect(context).toMatchObject({ [context.collection ? 'collection' : 'describes']: [{ href: anchor }] });
  }
  expect(exports).toHaveLength(8);
  const others = view.languages
    .filter((text) => text.lang !== lang)
    .map((text) => ({ hreflang: [text.lang] }));
  expect(page?.alternate).toMatchObject(others);
});

test('rights in words are no link to a license', () => {
  expect(toLinkset(makeView({ rights: 'See https://example.org' }), SITE)).not.toContain('"license"');
});

test('the header is short enough for a proxy, also with the longest slug', () => {
  const header = formatLinks(articleLinks(makeView({ slug: 'ក'.repeat(80) }), SITE));
  expect(header).toMatch(/rel="cite-as".*rel="linkset".*rel="timegate"/);
  expect(header.length).toBeLessThan(6000);
});

test('a TimeMap has all mementos, in the order of time', () => {
  const editions = [
    { number: 1, publishedAt: '2020-01-01T00:00:00.000Z' },
    { number: 3, publishedAt: '2021-01-01T00:00:00.000Z' },
    { number: 4, publishedAt: '2022-01-01T00:00:00.000Z' },
  ];
  const original = 'https://archive.example/en/articles/d1aaaaaaaa/slug';
  const map = toTimeMap({ original, pid: 'd1aaaaaaaa', lang: 'en', editions, site: SITE });
  const lines = map.trimEnd().split(',\n');
  expect(lines.map((line) => /rel="([^"]*)"/.exec(line)?.[1])).toEqual([
    'original',
    'self',
    'timegate',
    'first memento',
    'memento',
    'last memento',
  ]);
  expect(lines[1]).toContain('from="Wed, 01 Jan 2020 00:00:00 GMT"; until="Sat, 01 Jan 2022 00:00:00 GMT"');
});
