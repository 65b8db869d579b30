import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './fixtures/read-fixture';
import { toReport } from './to-report';

/** The words of everything that a report shows of an article. */
function wordsOf(report: ReturnType<typeof toReport>): Set<string> {
  const { title, lede, outlet, credits, captions, series, paragraphs, leftOut } = report;
  const texts = [title, lede, outlet, series?.marker, ...paragraphs, ...leftOut.map(({ text }) => text)];
  texts.push(
    ...credits.map(({ asPrinted }) => asPrinted),
    ...captions.flatMap(({ text, credit }) => [text, credit]),
  );
  return new Set(texts.flatMap((text) => toWords(text ?? '')));
}

const toWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A name that no table knows and that stands in one line only: what is dropped with it is missed. */
const name = fc
  .nat({ max: 1_000_000 })
  .map((seed) => `Qz${[...String(seed)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`);
const line = fc.oneof(
  name.map((n) => `Translated by Mai ${n}`),
  name.map((n) => `Written by ${n} Song, Head of the Institute`),
  name.map((n) => `Người dịch: Lê ${n}`),
  name.map((n) => `By ${n} Song`),
  name.map((n) => `Maj. Gen. ${n} Ha, Head of the Museum`),
  name.map((n) => `Pupils of ${n}. Photo: Minh ${n}x`),
  name.map((n) => `Pupils of ${n} (photo: ${n}x)`),
  name.map((n) => `Photo: ${n} Ha`),
  name.map((n) => `Source: ${n} Review`),
  name.map((n) => `PANO - The ferry of ${n} left at noon. Nobody minded.`),
  name.map(
    (n) => `The ferry of ${n} left at noon, as always. Nobody minded, least of all the goats on the bank.`,
  ),
  name.map((n) => `Related articles of ${n}`),
  name.map((n) => `Read more: ${n} and the bell`),
  name.map((n) => `1. The ${n} sails`),
  name.map(
    (n) => `2. The ${n} boats were built. They were many and they were slow, and nobody counted them.`,
  ),
  name.map((n) => `• ${n}`),
  name.map((n) => `THE OLD ${n.toUpperCase()}`),
  name.map((n) => `The ${n} and the sea`),
  name.map((n) => `${n} residents walk home. |`),
  fc.constantFrom(
    '(to be continued)',
    'Part 2',
    'Your Comment (0)',
    '|',
    ' | ',
    '* * *',
    'leftcenterrightdel',
    'File photo',
  ),
  fc.constantFrom(
    'Facebook Twitter',
    'Related news',
    'https://review.example/a',
    'Monday, August 26, 2019, 07:06 (GMT+7)',
  ),
  fc.constantFrom('', '', '', ' \u00a0'),
);

describe('every line of a file has a place', () => {
  it('whatever lines it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), async (lines) => {
        fc.pre(lines.some((text) => text.trim() !== ''));
        const found = wordsOf(toReport('', await readText(lines.join('\n'))));
        const unique = lines.flatMap((text) => toWords(text).filter((word) => word.startsWith('qz')));
        expect(unique.filter((word) => !found.has(word))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('whatever characters it is made of', async () => {
    const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(text, async (lines) => {
        const file = lines.join('\n').replaceAll('\0', '');
        fc.pre(toWords(file).length > 0);
        const found = wordsOf(toReport('', await readText(file)));
        expect(toWords(file).filter((word) => !found.has(word))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('whatever elements a page is made of', async () => {
    const tags = [
      'p',
      'div',
      'h1',
      'h2',
      'ul><li',
      'ol><li',
      'blockquote',
      'blockquote><p',
      'span',
      'em',
      'a href="/x"',
      'nav',
    ];
    const more = [
      'aside',
      'form',
      'td',
      'table><tr><td',
      'figure><figcaption',
      'pre',
      'footer',
      'section',
      'dl><dt',
      'header',
      'button',
    ];
    const more2 = [
      'div class="share"',
      'p class="byline"',
      'p class="caption"',
      'p class="sapo"',
      'article',
      'main',
      'p hidden',
      'sup',
    ];
    const element = fc.record({
      tag: fc.constantFrom(...tags, ...more, ...more2),
      words: name,
      tail: name,
      text: line,
    });
    const close = (tag: string): string =>
      tag
        .split('>')
        .reverse()
        .map((part) => `</${part.split(' ')[0] ?? ''}>`)
        .join('');
    const toHtml = (parts: { tag: string; words: string; tail: string; text: string }[]): string =>
      parts
        .map(
          ({ tag, words, tail, text }) => `<${tag}>The ${words} boat.<br>${text}${close(tag)} ${tail} left.`,
        )
        .join('\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(element, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (parts, wrapped) => {
          const html = wrapped
            ? `<title>Bell</title><div><article>${toHtml(parts)}</article></div>`
            : toHtml(parts);
          const found = wordsOf(toReport('', await readText(html, 'page.html')));
          const unique = toWords(html).filter((word) => word.startsWith('qz'));
          expect(unique.filter((word) => !found.has(word))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it('with each fence, ornament and button line left out as often as it stands there', async () => {
    const lines = [
      'The ferry left at noon. Nobody minded.',
      '|',
      ' |',
      '* * *',
      '|',
      'Facebook Twitter',
      'It came back at dusk. Nobody saw.',
    ];
    const { leftOut } = await readText(lines.join('\n'));
    expect(leftOut.map(({ line: number }) => number)).toEqual([2, 3, 4, 5, 6]);
    expect(leftOut.every(({ reason }) => reason.length > 5)).toBe(true);
  });
});
