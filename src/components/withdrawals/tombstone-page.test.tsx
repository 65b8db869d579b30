import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { makeTombstone } from '@/components/editions/editions-for-tests';
import { renderHead } from '@/components/render-head-for-tests';
import { BOX, SITE } from '@/components/test-article';
import type { Tombstone } from '@/domain/reading';

import { TombstonePage } from './tombstone-page';

const page = (changes: Partial<Tombstone> = {}) => (
  <TombstonePage locale="en" site={SITE} view={makeTombstone(changes)} box={BOX} />
);
const show = (changes: Partial<Tombstone> = {}) => renderToStaticMarkup(page(changes));

describe('TombstonePage', () => {
  it('keeps title, makers, outlet, date, citation and fingerprint', () => {
    const html = show();
    expect(html).toContain('<h1>[Heading]</h1>');
    expect(html).toContain('Translated by');
    expect(html).toContain('Outlet');
    expect(html).toContain('August 26, 2019');
    expect(html).toContain('Dawn. <i>Heading</i>');
    expect(html).toContain('cd'.repeat(32));
  });

  it('says what was withdrawn, when, and why, in the language of the reason', () => {
    expect(show()).toContain('Edition 2 of the English text was withdrawn on');
    expect(show()).toContain('Reason: <span lang="vi">Lede</span>');
    expect(show()).toContain('(in Vietnamese)');
    expect(show({ scope: 'article' })).toContain('This article was withdrawn in all its languages on');
    expect(show({ scope: 'text' })).toContain('The English text of this article was withdrawn on');
  });

  it('does not speak of a withdrawal where there was none', () => {
    const html = show({ scope: 'text', reason: null });
    expect(html).toContain('The editors took the English text out of publication on');
    expect(html).toContain('<p class="kicker">No longer published</p>');
    expect(html).not.toContain('Reason');
    expect(renderHead(page({ scope: 'text', reason: null }))).not.toContain('withdrawn');
    expect(renderHead(page())).toContain('[Heading] (withdrawn)');
  });

  it.each([
    ['article', 'ark:99999/d1aaaaaaaa'],
    ['text', 'ark:99999/d1aaaaaaaa.en'],
    ['edition', 'ark:99999/d1aaaaaaaa.en.v2'],
  ] as const)('gives the permanent id of the %s', (scope, id) => {
    expect(show({ scope })).toContain(`<a class="id" href="/${id}">${id}</a>`);
  });

  it('leads to what can be read: the newest edition, the others, other languages', () => {
    const html = show();
    expect(html).toContain('href="/en/articles/d1aaaaaaaa/newest-slug">the newest edition</a>');
    expect(html).toContain('href="/en/articles/d1aaaaaaaa/editions"');
    expect(html).toContain('lang="vi" hrefLang="vi">Đầu</a>');
    expect(show({ languages: [], currentSlug: null })).toContain('No text of this article can be read');
    expect(html).toContain('href="/en/withdrawals"');
  });

  it('offers the same page in every language when the whole article was withdrawn', () => {
    expect(show({ scope: 'article', languages: [] })).toContain(
      '<a href="/km/articles/d1aaaaaaaa" lang="km"',
    );
    expect(show({ scope: 'text', languages: [] })).not.toContain('href="/km/articles/d1aaaaaaaa"');
  });

  it('stays out of search engines', () => {
    expect(renderHead(page())).toContain('<meta name="robots" content="noindex"/>');
  });
});
