import fc from 'fast-check';
import { expect, test } from 'vitest';

import { EXPORTS } from './exports';
import { chooseRepresentation, splitSuffix } from './negotiate';

const choose = (accept: string | null) => chooseRepresentation({ suffix: null, accept });

test('the ending of the URL names the export', () => {
  expect(splitSuffix('slug')).toEqual({ slug: 'slug', format: null });
  expect(splitSuffix('ក្រដាស.csl.json')).toEqual({ slug: 'ក្រដាស', format: 'csl.json' });
  expect(splitSuffix('slug.tei.xml')).toEqual({ slug: 'slug', format: 'tei.xml' });
  for (const segment of ['slug.', 'slug.json', 'slug.BIB', 'slug.constructor', 'slug.bib.', '.x']) {
    expect(splitSuffix(segment).format, segment).toBe('unknown');
  }
  expect(chooseRepresentation({ suffix: 'bib', accept: 'text/html' })).toEqual({ format: 'bib' });
});

test('each media type of ours is given to whoever names it', () => {
  for (const [format, { type }] of Object.entries(EXPORTS)) {
    expect(choose(type)).toEqual({ format });
    expect(choose(`${type.toUpperCase()} ; charset=utf-8`)).toEqual({ format });
    expect(choose(`text/html;q=0.9, ${type}, */*;q=0.1`)).toEqual({ format });
    expect(choose(`text/html, ${type};q=0.9`)).toBe('html');
    expect(choose(`${type};q=0, */*`)).toBe('html');
  }
});

test('browsers, wildcards and what is no Accept get the page', () => {
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';
  const others = [
    '*/*',
    'application/*',
    'text/*',
    'image/png',
    'application/json',
    '',
    ';;;',
    ',',
    'a/b/c',
    'bib',
  ];
  for (const accept of [browser, null, ...others, 'application/x-bibtex;q=2', 'application/x-bibtex;q=']) {
    expect(choose(accept), String(accept)).toBe('html');
  }
  expect(choose('text/html;q=0, application/xhtml+xml;q=0, */*')).toBe('html');
  expect(choose('application/*, text/html;q=0.5, application/x-bibtex;q=0.1')).toBe('html');
});

test('a citation comes in the style and language that are named', () => {
  const bibliography = (style: string, locale: string | null = null) => ({ bibliography: { style, locale } });
  expect(choose('text/x-bibliography')).toEqual(bibliography('apa'));
  expect(choose('text/x-bibliography; style=mla')).toEqual(bibliography('mla'));
  expect(choose('text/x-bibliography;style="Chicago";locale=fr-FR')).toEqual(
    bibliography('chicago', 'fr-fr'),
  );
  expect(choose('text/x-bibliography;style=apa;q=0.2, text/x-bibliography;style=mla;q=0.4')).toEqual(
    bibliography('mla'),
  );
});

test('a style that there is not is not acceptable, unless something else is', () => {
  expect(choose('text/x-bibliography; style=vancouver')).toBe('not-acceptable');
  expect(choose('text/x-bibliography; style=constructor')).toBe('not-acceptable');
  expect(choose('text/x-bibliography; style=vancouver, image/png')).toBe('not-acceptable');
  expect(choose('text/x-bibliography; style=vancouver, */*;q=0.1')).toBe('html');
  expect(choose('text/x-bibliography; style=vancouver, application/x-bibtex;q=0.1')).toEqual({
    format: 'bib',
  });
});

test('no header makes it throw', () => {
  const piece = fc.constantFrom(
    'text/x-bibliography',
    'application/ld+json',
    '*/*',
    ';',
    ',',
    '=',
    '"',
    'q',
    '0.5',
    ' ',
    'style',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (accept) => {
        choose(accept);
      },
    ),
    { numRuns: 2000 },
  );
});
