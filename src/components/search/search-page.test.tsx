import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { renderHead } from '../render-head-for-tests';
import { makeRow, SITE } from '../test-article';
import { HITS, makeFound, makeNothing } from './search-for-tests';
import { SearchPage, type SearchPageView } from './search-page';

const page = (view: SearchPageView, locale: 'en' | 'vi' = 'en') => (
  <SearchPage locale={locale} site={SITE} view={view} />
);
const show = (changes: Parameters<typeof makeFound>[0] = {}) =>
  renderToStaticMarkup(page({ state: 'asked', found: makeFound(changes) }));
const showNothing = (changes: Parameters<typeof makeFound>[0] = {}) =>
  renderToStaticMarkup(page({ state: 'asked', found: makeNothing(changes) }));

describe('the form', () => {
  it('is filled with the question, keeps what narrows it, and stands once on the page', () => {
    const html = show({ query: { q: '"><script>', lang: 'vi', year: 2019 } });
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;"');
    expect(html).toContain('<input type="hidden" name="lang" value="vi"/>');
    expect(html).toContain('<input type="hidden" name="year" value="2019"/>');
    expect(html.match(/role="search"/g)).toHaveLength(1);
  });

  it('shows of a long question as much as is read, cut between letters', () => {
    const html = show({ query: { q: `${'x'.repeat(499)}ក្រ` }, notes: ['cut'] });
    expect(html).toContain(`value="${'x'.repeat(499)}"`);
    expect(html).toContain('only its beginning was looked for');
  });

  it('stands alone with help where nothing is asked', () => {
    const html = renderToStaticMarkup(page({ state: 'blank', query: { q: '' } }));
    expect(html).toContain('translator:silk');
    expect(html).not.toContain('id="narrow"');
  });
});

describe('a result', () => {
  const article = '/en/articles/d1aaaaaaaa/slug';

  it('leads to the text by its title, with the words marked, and to each paragraph', () => {
    const html = show();
    expect(html).toContain(`<a href="${article}"><mark>Heading</mark></a>`);
    expect(html).toContain(`<a class="para" href="${article}#p-a" aria-label="Paragraph 3">¶ 3</a>`);
    expect(html).toContain('<span>Words <mark>Middle</mark></span>');
    expect(html).toContain(`href="${article}#p-e" aria-label="Paragraph 7">¶ 7</a>, <a`);
  });

  it('names everybody at one size, and the languages', () => {
    expect(show()).toMatch(/<p class="byline">By <a [^>]*>Dawn<\/a> · Translated by/);
  });

  it('names the language of a text that is not the reader’s and leads to that text', () => {
    const path = '/vi/articles/d1aaaaaaaa/%C4%91%E1%BA%A7u';
    const html = show();
    expect(html).toContain(`In Vietnamese: <a href="${path}" lang="vi" hrefLang="vi">Đầu</a>`);
    expect(html).toContain(`href="${path}#p-d">Picture</a> <span lang="vi"><mark>Lost</mark></span>`);
  });

  it('marks no words in a title that has changed since', () => {
    const changed = { ...makeRow().lead, title: 'Another' };
    const html = show({ results: [{ row: makeRow({ lead: changed }), hits: HITS }] });
    expect(html).toContain(`<a href="${article}">Another</a>`);
  });

  it('keeps the brackets of a title that the source lacks', () => {
    const supplied = { ...makeRow().lead, titleSupplied: true };
    const html = show({ results: [{ row: makeRow({ lead: supplied }), hits: HITS }] });
    expect(html).toContain('>[<mark>Heading</mark>]</a>');
  });

  it('says what else than a paragraph has the words', () => {
    const kinds = (['lede', 'names', 'topics'] as const).map((kind) => {
      const place = { kind, para: null, number: null, words: [{ text: 'Dawn', marked: true }] };
      return show({ results: [{ row: makeRow(), hits: [{ ...HITS[0]!, place, also: [] }] }] });
    });
    expect(kinds[0]).toContain(`<a class="para" href="${article}">Lede</a>`);
    expect(kinds[1]).toContain('<span class="para">Names</span> <span><mark>Dawn</mark></span>');
    expect(kinds[2]).toContain('Series and subjects');
  });

  it('leaves out a text that is not published any more, and the list where there is nothing more to say', () => {
    const gone = show({ results: [{ row: makeRow(), hits: [{ ...HITS[0]!, lang: 'km' }] }] });
    expect(gone).not.toContain('Middle');
    const onlyTitle = show({ results: [{ row: makeRow(), hits: [{ ...HITS[0]!, place: null, also: [] }] }] });
    expect(onlyTitle).toContain('<mark>Heading</mark>');
    expect(onlyTitle).not.toContain('class="hits"');
  });
});

describe('what narrows', () => {
  it('leads to the same question with one facet more, or less, from its first page', () => {
    const html = show({ query: { q: 'a b', year: 2019, page: 3 }, pages: 7, page: 3 });
    expect(html).toContain('href="/en/search?q=a+b&amp;lang=vi&amp;year=2019"');
    expect(html).toContain('href="/en/search?q=a+b&amp;year=2019&amp;in=caption">in photo captions</a>');
    expect(html).toContain('<b aria-current="true">2019</b> <a href="/en/search?q=a+b"');
    expect(html).toContain('Narrowed to: <b>2019</b>');
    expect(html).toContain('href="/en/search?q=a+b&amp;year=2019&amp;page=2"');
    expect(html).toContain('Page 3 of 7');
  });
});

describe('nothing found', () => {
  it('says what was looked for, what was probably meant, and takes filters away one by one', () => {
    const html = showNothing({
      query: { q: '<b> "silk wever"', lang: 'vi', person: 'p1aaaaaaaa' },
      chosen: { person: { text: 'Dawn', lang: 'vi' } },
      didYouMean: 'silk weaver',
    });
    expect(html).toContain(
      'Nothing was found for <bdi class="asked">&lt;b&gt; &quot;silk wever&quot;</bdi>.',
    );
    expect(html).toContain(
      'href="/en/search?q=silk+weaver&amp;lang=vi&amp;person=p1aaaaaaaa"><bdi>silk weaver',
    );
    expect(html).toContain('Search without the filter “Vietnamese”');
    expect(html).toContain('Search without the filter “Dawn”');
    expect(html).toContain('Leave out the quotation marks');
    expect(html).toContain('href="/en/articles">Browse the archive</a>');
  });

  it('says that nothing was asked', () => {
    const html = showNothing({ query: { q: '-silk' }, notes: ['nothingAsked'] });
    expect(html).toContain('only words to leave out');
    expect(html).not.toContain('Nothing was found');
  });
});

describe('for machines', () => {
  it('lists the form, and nobody’s question', () => {
    const blank = renderHead(page({ state: 'blank', query: { q: '' } }));
    expect(blank).toContain('<link rel="canonical" href="https://archive.example/en/search"/>');
    expect(blank).not.toContain('noindex');
    const asked = renderHead(page({ state: 'asked', found: makeFound() }, 'vi'));
    expect(asked).toContain('<meta name="robots" content="noindex"/>');
    expect(asked).not.toContain('canonical');
    expect(asked).toContain('<title>Item — Tìm kiếm — Archive</title>');
    expect(renderHead(page({ state: 'unavailable', query: { q: 'x' } }))).toContain('noindex');
  });
});
