import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline, Mark } from './body';
import { itemsToMarkup, parseItems, parseMarkup, toMarkup } from './inline-markup';
import { normalizeInlines } from './inline-markup-normal';

const MARKS: Mark[] = ['bold', 'italic', 'underline', 'strikethrough', 'subscript', 'superscript'];
/** Mostly what the markup itself is made of. */
const words = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab \\*~^[](){}.=\n\t-ស្រ\u00a0'), maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text: fc.Arbitrary<Inline> = fc.record(
  {
    type: fc.constant('text' as const),
    text: words,
    marks: fc.shuffledSubarray(MARKS),
    lang: fc.constantFrom('vi', 'km-Latn', 'no tag'),
  },
  { requiredKeys: ['type', 'text'] },
);
const url = fc.oneof(
  fc.constantFrom('https://example.org/a_(b)?c=[d]', '#p-1', 'mailto:a@b.example', 'javascript:alert(1)'),
  words.map((path) => `https://example.org/${path}`),
);
const { inlines } = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
  inlines: fc.array(tie('inline'), { maxLength: 5 }),
  inline: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'inline' },
    text,
    fc.constant<Inline>({ type: 'break' }),
    fc.record({ type: fc.constant('link' as const), url, children: tie('inlines') }),
    fc.record({ type: fc.constant('note' as const), content: tie('inlines') }),
  ),
}));
const typed = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab \\*~^[](){}\n', '{.underline}', '](#a)', '^['), maxLength: 40 }),
  fc.string({ unit: 'binary' }),
);
const runs = { numRuns: 2000 };

describe('words as markup', () => {
  it('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(inlines, (content) => {
        expect(parseMarkup(toMarkup(content))).toEqual(normalizeInlines(content));
      }),
      runs,
    );
  });

  it('have one normal form', () => {
    fc.assert(
      fc.property(inlines, (content) => {
        const once = normalizeInlines(content);
        expect(normalizeInlines(once)).toEqual(once);
      }),
      runs,
    );
  });

  it('come back as items of a list', () => {
    fc.assert(
      fc.property(fc.array(inlines, { maxLength: 4 }), (items) => {
        const said = items.map(normalizeInlines).filter((item) => item.length > 0);
        expect(parseItems(itemsToMarkup(said))).toEqual(said);
      }),
      runs,
    );
  });

  it('are read out of any text, and written in one way from then on', () => {
    fc.assert(
      fc.property(typed, (markup) => {
        const written = toMarkup(parseMarkup(markup));
        expect(toMarkup(parseMarkup(written))).toBe(written);
      }),
      runs,
    );
  });
});

describe('a markup', () => {
  const plain = (words: string): Inline => ({ type: 'text', text: words });
  const marked = (words: string, ...marks: Mark[]): Inline => ({ type: 'text', text: words, marks });

  it.each<[string, Inline[]]>([
    ['**a** *b*', [marked('a', 'bold'), plain(' '), marked('b', 'italic')]],
    [
      '~~a~~ H~2~O x^2^',
      [
        marked('a', 'strikethrough'),
        plain(' H'),
        marked('2', 'subscript'),
        plain('O x'),
        marked('2', 'superscript'),
      ],
    ],
    ['[a]{.underline}', [marked('a', 'underline')]],
    ['[*a*]{.underline lang=vi}', [{ type: 'text', text: 'a', marks: ['italic', 'underline'], lang: 'vi' }]],
    [
      '[a](https://b.example/c_(d))',
      [{ type: 'link', url: 'https://b.example/c_(d)', children: [plain('a')] }],
    ],
    ['a^[b]', [plain('a'), { type: 'note', content: [plain('b')] }]],
    [
      '**see [a](#b)**',
      [marked('see ', 'bold'), { type: 'link', url: '#b', children: [marked('a', 'bold')] }],
    ],
    ['**a *b** c*', [marked('a ', 'bold'), marked('b', 'bold', 'italic'), marked(' c', 'italic')]],
    ['a\nb', [plain('a'), { type: 'break' }, plain('b')]],
  ])('%s', (markup, content) => {
    expect(parseMarkup(markup)).toEqual(content);
  });

  it.each([
    '5 * 3 * 2',
    '~50 to ~60',
    'a * b',
    '****',
    '^^',
    '[a] (b)',
    'a ] b [',
    '[x](javascript:1)',
    'c:\\a',
  ])('is plain text where its signs have no meaning: %s', (markup) => {
    expect(parseMarkup(markup)).toEqual([plain(markup)]);
  });

  it('is read in time, however it is nested', () => {
    const size = 10_000;
    const began = performance.now();
    for (const part of ['[', '](', '^[', '**', '*a ', '[a](', '~a', '^a', '\\'])
      parseMarkup(part.repeat(size));
    parseMarkup('['.repeat(size) + 'a' + ']{.underline}'.repeat(size));
    parseMarkup('^['.repeat(size) + 'a' + ']'.repeat(size));
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
