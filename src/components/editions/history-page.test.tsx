import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { renderHead } from '@/components/render-head-for-tests';
import { SITE } from '@/components/test-article';
import type { HistoryView } from '@/domain/reading';
import { createTranslator } from '@/i18n/create-translator';
import { LOCALES } from '@/i18n/locales';

import { type AskedHistory, HistoryPage } from './history-page';
import { ENTRIES, makeHistory } from './editions-for-tests';

const page = (history: Partial<HistoryView> = {}, rest: Partial<AskedHistory> = {}) => (
  <HistoryPage
    locale="en"
    site={SITE}
    view={{ history: makeHistory(history), asked: { from: 1, to: 3 }, fault: null, ...rest }}
  />
);
const html = renderToStaticMarkup(page());
const editions = '/en/articles/d1aaaaaaaa/editions';

describe('the list of editions', () => {
  it('names them newest first, each with its date and its own page', () => {
    const links = [...html.matchAll(/<h3><a href="([^"]+)">Edition (\d), <time/g)].map((m) => [m[2], m[1]]);
    expect(links).toEqual(['3', '2', '1'].map((number) => [number, `${editions}/${number}`]));
  });

  it('says which is withdrawn and keeps what was noted of it to itself', () => {
    expect(html).toContain('Remark-3');
    expect(html).not.toContain('Remark-2');
    expect(html).toContain(
      '<strong>withdrawn on <time dateTime="2026-05-08T20:00:00.000Z">May 8, 2026</time></strong>',
    );
  });

  it('leads from each edition to what changed since the last one before it that can be read', () => {
    expect(html).toContain(`href="${editions}?from=1&amp;to=3#changes">What changed since edition 1`);
    expect(html).not.toContain('from=2');
  });
});

describe('the form', () => {
  it('is a plain one that offers what can be compared and has chosen what is shown', () => {
    const form = /<form class="compare"[^>]*>/.exec(html)?.[0];
    expect(form).toContain('method="get"');
    expect(form).toContain(`action="${editions}#changes"`);
    expect(html).toContain('From <select name="from"><option value="3">');
    expect(html).toContain('<option value="1" selected="">Edition 1, January 5, 2026</option>');
    expect(html).not.toContain('<option value="2"');
  });

  it('is left out where there is one edition only', () => {
    const one = renderToStaticMarkup(page({ editions: ENTRIES.slice(0, 2), comparison: null }));
    expect(one).toContain('There is only one edition to read');
    expect(one).not.toContain('<form class="compare"');
  });
});

describe('the comparison', () => {
  it('shows words that were removed and added, and says so where it cannot be seen', () => {
    expect(html).toContain(
      'Heading <del><span class="hidden">removed: </span>Lost<span class="hidden"> end of change </span></del>' +
        '<ins class="instead"><span class="hidden">added: </span>Quoted',
    );
    expect(html).toContain('<p class="words"><del>Words</del></p>');
  });

  it('groups changes by part and names paragraphs by their numbers in both', () => {
    const parts = [...html.matchAll(/<h3 id="changes-(\w+)">([^<]+)/g)].map((m) => m.slice(1));
    expect(parts).toEqual([
      ['title', 'Title'],
      ['credits', 'Credits'],
      ['paragraph', 'Text'],
    ]);
    const places = [...html.matchAll(/<p class="where">(.*?)<\/p>/g)].map((m) => m[1]);
    expect(places).toEqual([
      '<strong>changed</strong>',
      'Translator · <strong>changed</strong>',
      'Paragraph 1 of edition 1 · <strong>removed</strong>',
      'Paragraph 2 of edition 1, 4 of edition 3 · <strong>moved</strong>',
      'Passage without a number · <strong>added</strong>',
      'Paragraph 3 in both · <strong>changed</strong>',
    ]);
  });

  it.each(LOCALES)('names the role in the language of the reader: $code', ({ code: locale }) => {
    const role = createTranslator(locale)('role.translator');
    const view = { history: makeHistory(), asked: {}, fault: null };
    const shown = renderToStaticMarkup(<HistoryPage locale={locale} site={SITE} view={view} />);
    const [, credits] = shown.split('id="changes-credits"');
    expect(credits).toContain(`<p class="where">${role} · `);
    expect(credits).toMatch(/<del>.*Dawn.*<\/del><ins class="instead">.*ឌីណា.*<\/ins>/);
  });

  it('leads to a removed paragraph in the edition that has it only', () => {
    expect(html).toContain(`href="${editions}/1#p-a"`);
    expect(html).not.toContain(`href="${editions}/3#p-a"`);
  });

  it('counts what did not change, and says when nothing did', () => {
    expect(html).toContain('7 paragraphs are the same in both and are not shown.');
    const comparison = { from: ENTRIES[0]!, to: ENTRIES[2]!, changes: [], unchanged: 7 };
    const same = renderToStaticMarkup(page({ comparison }));
    expect(same).toContain('The two editions have the same words.');
    expect(same).not.toContain('<del>');
  });

  it.each([
    [{ why: 'withdrawn', number: 2 }, 'Edition 2 has been withdrawn. It is not compared with others.'],
    [{ why: 'missing', number: 9 }, 'This text has no edition 9.'],
    [{ why: 'same' }, 'This is one and the same edition.'],
  ] as const)('says why nothing is compared: %j', (fault, sentence) => {
    const shown = renderToStaticMarkup(page({ comparison: null }, { fault }));
    expect(shown).toContain(sentence);
    expect(shown).not.toContain('class="changes"');
  });
});

describe('the head', () => {
  it('gives a comparison its own address, and keeps search engines to the text', () => {
    const head = renderHead(page());
    expect(head).toContain(
      `<link rel="canonical" href="https://archive.example${editions}?from=1&amp;to=3"/>`,
    );
    expect(head).toContain('<meta name="robots" content="noindex"/>');
    expect(head).toContain('Heading: editions 1 and 3 compared');
  });
});
