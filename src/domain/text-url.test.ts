import fc from 'fast-check';
import { expect, test } from 'vitest';

import { mintPid } from './pid';
import { parseEmbeddedTextUrl } from './text-url';

const SITE = 'https://archive.example';
const PID = mintPid('article');
const PAGE = `${SITE}/km/articles/${PID}/%E1%9E%80`;
const names = (rest: string) => parseEmbeddedTextUrl(rest, SITE).names;

test('a text is named by its page, encoded, plain or with a slash lost', () => {
  const text = { names: 'text', pid: PID, lang: 'km' };
  const ways = [PAGE, encodeURIComponent(PAGE), PAGE.replace('//', '/'), `${SITE}/km/articles/${PID}`];
  for (const rest of [...ways, `${PAGE}#p-1`, PAGE.replace('https://archive', 'HTTPS://ARCHIVE')]) {
    expect(parseEmbeddedTextUrl(rest, SITE), rest).toEqual(text);
  }
});

test('other pages and other sites are something else', () => {
  const others = [
    'https://elsewhere.example/',
    PAGE.replace('https', 'http'),
    PAGE.replace('archive', 'me@archive'),
  ];
  const pages = [
    `${SITE}/km`,
    `${PAGE}.bib`,
    `${PAGE}?x=1`,
    `${PAGE}/linkset.json`,
    `${SITE}/km/articles/${PID}/editions`,
  ];
  for (const rest of [...others, ...pages, `${SITE}/km/articles/d1xxxxxxxx`])
    expect(names(rest), rest).toBe('other');
});

test('what is no URL names nothing, and nothing makes it throw', () => {
  for (const rest of [
    '',
    'x',
    'https%3A%2',
    'https%3A%2F%2F%FF',
    'https:',
    'https://',
    'ftp://archive.example/',
    '%',
  ]) {
    expect(names(rest), rest).toBe('nothing');
  }
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'https:/', 'https%3A%2F%2F'),
      (text, start) => {
        names(start + text);
      },
    ),
    { numRuns: 1000 },
  );
});
