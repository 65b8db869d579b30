import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { renderHead } from '@/components/render-head-for-tests';
import { BOX, SITE } from '@/components/test-article';

import { EditionPage } from './edition-page';
import { makeEdition } from './editions-for-tests';

const WORDS = { jsonLd: '{}', metadata: [], coins: 'ctx_ver=Z39.88-2004' };
const page = (number: 1 | 3) => (
  <EditionPage locale="en" site={SITE} view={makeEdition(number)} box={BOX} words={WORDS} />
);
const old = renderToStaticMarkup(page(1));
const newest = renderToStaticMarkup(page(3));
const of = '/en/articles/d1aaaaaaaa';

describe('an edition that is not the newest', () => {
  it('says so before everything else, with the way to the newest and to what changed', () => {
    expect(old).toContain(
      'This is edition 1, as it was published on <time dateTime="2026-01-05T20:00:00.000Z">January 5, 2026</time>. ' +
        `It is not the newest: that is <a href="${of}/newest-slug">edition 3</a>.`,
    );
    expect(old).toContain(`<a href="${of}/editions?from=1&amp;to=3#changes">What has changed since then</a>`);
    expect(old.indexOf('This is edition 1')).toBeLessThan(old.indexOf('<h1>'));
  });

  it('marks what the newest lacks, before its words, and nothing else', () => {
    expect(old).toContain('1 passage of it is not in the newest edition. It is marked.');
    expect(old.match(/not in the newest edition<\/small>/g)).toHaveLength(1);
    expect(old).toContain('<p id="p-a"><small class="mark">not in the newest edition</small> Words');
  });

  it('keeps every paragraph once and numbers its notes through', () => {
    const ids = [...old.matchAll(/id="(p-\w+)"/g)].map((match) => match[1]);
    expect(ids).toEqual(['p-a', 'p-b', 'p-c', 'p-d', 'p-e', 'p-f']);
    expect(old).toContain('<li id="note-1">');
  });

  it('leads paragraphs to their citation in this edition, and offers no export of another', () => {
    expect(old).toContain(`class="cite" href="${of}/editions/1/paragraphs/a"`);
    expect(old).not.toContain('.epub');
    expect(old).toContain('title="ark:99999/d1aaaaaaaa.en.v1"');
  });

  it('leads to the edition after it', () => {
    expect(old).toContain(`<span>Next edition</span><a href="${of}/editions/3">`);
    expect(old).not.toContain('Previous edition');
  });

  it('has its own canonical address and stays out of search engines', () => {
    const head = renderHead(page(1));
    expect(head).toContain(`<link rel="canonical" href="https://archive.example${of}/editions/1"/>`);
    expect(head).toContain('<meta name="robots" content="noindex"/>');
    expect(head).not.toContain('linkset');
  });
});

describe('the newest edition', () => {
  it('says that it is, and marks nothing', () => {
    expect(newest).toContain('This is edition 3, as it was published on');
    expect(newest).toContain(
      `It is the newest, which <a href="${of}/newest-slug">the page of the text</a> shows too`,
    );
    expect(newest).not.toContain('not in the newest edition');
  });
});
