import { expect, it } from 'vitest';
import { findCursors } from './find-cursors';
import { createFileNames } from './name-files';
import { rewritePage } from './rewrite-page';

const SITE = 'https://archive.example';

function rewrite(html: string, address = '/en/articles/d1x/a-title') {
  const { nameOf } = createFileNames();
  return rewritePage({ html, address, file: nameOf(address), nameOf, siteUrl: SITE });
}

it.each([
  ['<a href="/en/articles">A &amp; B</a>', '<a href="../../index.html">A &amp; B</a>'],
  ['<a class="n" href="#p-1">1</a>', '<a class="n" href="#p-1">1</a>'],
  ['<a href="/ark:99999/d1x">', `<a href="${SITE}/ark:99999/d1x">`],
  ['<a href="/en/articles?lang=km&amp;year=2019">2019</a>', '<a >2019</a>'],
  ['<a href="/en/search?q=a&amp;lang=km">', '<a href="../../../search/index.html?q=a&amp;lang=km">'],
  ['<a href="//elsewhere.example/">', '<a href="//elsewhere.example/">'],
  ['<form class="ask" action="/en/search">', '<form class="ask" action="../../../search/index.html">'],
  ['<form action="/en/articles/d1x/editions#c">', `<form action="${SITE}/en/articles/d1x/editions#c">`],
  [
    '<img srcSet="/media/a/1.jpg 1w, /media/a/2.jpg 2w">',
    '<img srcset="../../../../media/a/1.jpg 1w, ../../../../media/a/2.jpg 2w">',
  ],
  [
    '<link rel="canonical" href="https://archive.example/en">',
    '<link rel="canonical" href="https://archive.example/en">',
  ],
  ['<a href="/en/articles/d1x/editions/1#p-a">', '<a href="../editions/1/index.html#p-a">'],
  ['<p title="/en/articles">/en/articles</p>', '<p title="/en/articles">/en/articles</p>'],
])('%s', (before, after) => {
  expect(rewrite(before).html).toBe(after);
});

it('names what is to be kept too', () => {
  const { addresses } = rewrite(
    '<a href="/en/people/p1"><link rel="linkset" href="https://archive.example/x.json"><a href="/oai?verb=Identify">',
  );
  expect(addresses).toEqual(['/en/people/p1', '/x.json']);
});

it('numbers the pages of a list, in all languages', () => {
  const names = createFileNames();
  const first = '<a rel="next" href="/en/articles?lang=km&amp;after=xx">';
  names.number('/en/articles?lang=km', findCursors(first, '/en/articles?lang=km'));
  const second = '/en/articles?lang=km&after=xx';
  expect(names.nameOf(second)).toBe('en/articles/lang-km/page-2/index.html');
  const links = [
    '/en/articles?lang=km&before=yy',
    '/en/articles?lang=km&after=zz',
    '/vi/articles?lang=km&after=xx',
  ];
  names.number(second, findCursors(links.map((link) => `<a href="${link}">`).join(''), second));
  expect(links.map(names.nameOf)).toEqual([
    'en/articles/lang-km/index.html',
    'en/articles/lang-km/page-3/index.html',
    'vi/articles/lang-km/page-2/index.html',
  ]);
});
