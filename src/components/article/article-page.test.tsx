import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { BOX, makeView, SITE } from '@/components/test-article';
import { renderHead } from '@/components/render-head-for-tests';
import type { ArticleView } from '@/domain/reading';

import { ArticlePage } from './article-page';

const WORDS = {
  jsonLd: '{"@type":"NewsArticle"}',
  metadata: [
    { name: 'citation_author', content: 'Dawn' },
    { name: 'citation_author', content: 'Dusk' },
    { name: 'DC.title', content: 'Đầu', lang: 'vi' },
  ],
  coins: 'ctx_ver=Z39.88-2004&rft.title=A',
};
const page = (changes: Partial<ArticleView> = {}) => (
  <ArticlePage locale="en" site={SITE} view={{ ...makeView(), ...changes }} box={BOX} words={WORDS} />
);
const html = renderToStaticMarkup(page());

describe('ArticlePage', () => {
  it('leads from every paragraph, list, quotation and figure to its citation in this very edition', () => {
    const citing = [...html.matchAll(/class="cite" href="([^"]+)"/g)].map((match) => match[1]);
    const of = (para: string) => `/en/articles/d1aaaaaaaa/editions/2/paragraphs/${para}`;
    expect(citing).toEqual(['a', 'c', 'd', 'e', 'f'].map(of));
  });

  it('gives a figure a link to itself, since it has no number', () => {
    expect(html).toContain('<a class="n" href="#p-c" aria-label="Address of this picture">Picture</a>');
  });

  it('names three permanent ids, each leading to where it is answered', () => {
    for (const id of ['ark:99999/d1aaaaaaaa', 'ark:99999/d1aaaaaaaa.en', 'ark:99999/d1aaaaaaaa.en.v2']) {
      expect(html).toContain(`<a class="id" href="/${id}">${id}</a>`);
    }
  });

  it('leads to the editions, to each other language beside this one, and to every export', () => {
    expect(html).toContain('href="/en/articles/d1aaaaaaaa/editions"');
    expect(html).toContain('href="/en/articles/d1aaaaaaaa/with/vi"');
    for (const ending of ['bib', 'ris', 'csl.json', 'jsonld', 'txt', 'md', 'tei.xml', 'epub']) {
      expect(html).toContain(`href="/en/articles/d1aaaaaaaa/slug.${ending}"`);
    }
  });

  it('carries what reference managers look for: unAPI’s id and COinS', () => {
    expect(html).toContain('<abbr class="unapi-id" title="ark:99999/d1aaaaaaaa.en" hidden=""></abbr>');
    expect(html).toContain('class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft.title=A"');
  });

  it('is whole without citations', () => {
    const bare = renderToStaticMarkup(<ArticlePage locale="en" site={SITE} view={makeView()} />);
    expect(bare).not.toContain('class="citing"');
    expect(bare).toContain('Fingerprint');
  });
});

describe('the head of ArticlePage', () => {
  const head = renderHead(page());

  it('keeps every author: Next drops a second element of one name unless told otherwise', () => {
    expect(head).toContain('<meta name="citation_author" content="Dawn"/>');
    expect(head).toContain('<meta name="citation_author" content="Dusk"/>');
    expect(head).toContain('<meta name="DC.title" content="Đầu" lang="vi"/>');
  });

  it('holds JSON-LD as it was given, for unAPI its server, and the links', () => {
    expect(head).toContain('<script type="application/ld+json">{"@type":"NewsArticle"}</script>');
    expect(head).toContain('<link rel="unapi-server" type="application/xml" title="unAPI" href="/unapi"/>');
    expect(head).toContain('https://archive.example/en/articles/d1aaaaaaaa/slug/linkset.json');
    expect(head.match(/rel="alternate" type=/g)).toHaveLength(2 + 8);
  });

  it('describes the text to those who show links to it', () => {
    const found = [...head.matchAll(/property="([^"]+)" content="([^"]*)"/g)].map((m) => `${m[1]} ${m[2]}`);
    expect(found.slice(3)).toEqual([
      'og:site_name Archive',
      'og:locale en_GB',
      'og:locale:alternate vi_VN',
      'og:description Lede',
      `og:image https://archive.example/media/${'ab'.repeat(32)}/1000.jpg`,
      'og:image:type image/jpeg',
      'og:image:width 1000',
      'og:image:height 600',
      'og:image:alt Alt',
      'article:published_time 2026-04-01T08:00:00.000Z',
      'article:modified_time 2026-04-14T20:00:00.000Z',
      'article:author https://archive.example/en/people/p1aaaaaaaa/dawn',
    ]);
  });
});

describe('removed paragraphs', () => {
  const removed = [
    { para: 'old', number: 7, edition: 3 },
    { para: 'pic', number: null, edition: 1 },
  ];
  const shown = renderToStaticMarkup(page({ removed }));

  it('keep a place where old links land, which leads to the last edition that has them', () => {
    expect(shown).toContain(
      '<p id="p-old" class="gone">This paragraph (number 7) was removed after edition 3. ' +
        '<a href="/en/articles/d1aaaaaaaa/editions/3#p-old">Read it in edition 3.</a></p>',
    );
    expect(shown).toContain('<p id="p-pic" class="gone">This passage was removed after edition 1. ');
    expect(shown).toContain('2 paragraphs of earlier editions are no longer in this text.');
  });

  it('leave no trace where there are none, and do not make a page without end', () => {
    expect(html).not.toContain('id="removed"');
    const many = Array.from({ length: 500 }, (_, n) => ({ para: `z${n}`, number: n, edition: n + 1 }));
    const full = renderToStaticMarkup(page({ removed: many }));
    expect(full.match(/class="gone"/g)).toHaveLength(200);
    expect(full).toContain('id="p-z499"');
    expect(full).toContain('500 paragraphs');
  });
});
