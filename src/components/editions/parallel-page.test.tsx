import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { makeRow, SITE } from '@/components/test-article';

import { ParallelPage } from './parallel-page';
import { ParallelUnavailable } from './parallel-unavailable';
import { makeParallel } from './editions-for-tests';

const html = renderToStaticMarkup(<ParallelPage locale="en" site={SITE} view={makeParallel()} />);
const of = '/en/articles/d1aaaaaaaa';

describe('ParallelPage', () => {
  it('gives every id once: of a shared paragraph the first text has it', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id?.startsWith('p-'))).toEqual(['p-a', 'p-vi-a', 'p-b', 'p-z']);
  });

  it('leads from each number to an address of this page', () => {
    const targets = [...html.matchAll(/class="n" href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets).toEqual(['p-a', 'p-vi-a', 'p-b', 'p-z']);
  });

  it('marks the words of the other language with it', () => {
    expect(html).toContain('<div class="text" lang="vi"><p id="p-vi-a">Đầu');
    expect(html).toContain('<h2 lang="vi">[Đầu]</h2>');
    expect(html).toContain('<p class="side" lang="vi">Tiếng Việt</p>');
  });

  it('says which side lacks a paragraph and which is behind', () => {
    const cells = html.split('<div class="cell">').slice(1);
    expect(cells[0]).not.toContain('changed here');
    expect(cells[1]).toContain('The English text has changed here since this was translated.');
    expect(cells[3]).toContain('This passage is not in the Vietnamese text.');
    expect(cells[3]).toContain('The English text gained this passage after the translation was made.');
    expect(cells[4]).toContain('This passage is not in the English text.');
    expect(cells[5]).not.toContain('gained');
  });

  it('has the notes of both, each with its own numbers, and the way there and back', () => {
    const refs = [...html.matchAll(/href="#([^"]*note-\d)"[^>]*>(\d)/g)].map((match) => match.slice(1));
    expect(refs).toEqual([
      ['note-1', '1'],
      ['vi-note-1', '1'],
      ['note-2', '2'],
      ['vi-note-2', '2'],
    ]);
    expect(html).toContain('<ol lang="vi"><li id="vi-note-1">');
    expect(html).toContain('href="#vi-ref-2"');
    expect(html).toContain('id="vi-ref-2"');
  });

  it('is cited by the permanent ids of both editions and its own address', () => {
    const citation = /data-words="true">([^<]+)/.exec(html)?.[1];
    expect(citation).toBe(
      'By Dawn. Translated by ឌីណា. [Heading] (English, edition 2, April 14, 2026). ark:99999/d1aaaaaaaa.en.v2. ' +
        'In parallel with: By Dawn. Translated by ឌីណា. [Đầu] (Vietnamese, edition 1, April 14, 2026). ' +
        `ark:99999/d1aaaaaaaa.vi.v1. Archive, https://archive.example${of}/with/vi`,
    );
  });

  it('turns round for readers of the other language', () => {
    expect(html).toContain('<a href="/vi/articles/d1aaaaaaaa/with/en" lang="vi" hrefLang="vi">');
  });
});

describe('ParallelUnavailable', () => {
  it('says which language is missing and what there is', () => {
    const missing = renderToStaticMarkup(
      <ParallelUnavailable locale="en" site={SITE} view={{ row: makeRow(), other: 'km' }} />,
    );
    expect(missing).toContain('There is no Khmer text to set beside this one');
    expect(missing).toContain(`<a href="${of}/with/vi">beside this text</a>`);
    expect(missing).not.toContain(`${of}/with/en`);
  });
});
