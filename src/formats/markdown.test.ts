import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';

import type { Inline } from '@/domain/body';

import { BODY } from './citation/body-for-tests';
import { escapeMarkdown, toMarkdownInlines } from './citation/markdown-inlines';
import { toMarkdown } from './markdown';
import { makeView, OTHER_VIEWS, SITE } from './view-for-tests';

const PAGE = 'https://archive.example/en/articles/d1aaaaaaaa/slug';

function htmlOf(content: Inline[]): string {
  return marked.parse(toMarkdownInlines(content, { notes: [], page: PAGE }), { async: false }).trim();
}

/** What a reader sees of the HTML. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('toMarkdown', () => {
  const text = toMarkdown(makeView({ body: BODY }), SITE);

  it('has headings, numbered paragraphs with their addresses, lists, quotes and footnotes', () => {
    expect(text).toMatch(/^# \\\[Heading\\\]\n\nLede \\& more\n\nBy Dawn\\\n/);
    expect(text).toContain(`\n\n[1](<${PAGE}#p-a>) A \\< B \\& “C”`);
    expect(text).toContain('***heavy***\\\n');
    expect(text).toContain('> [4](<' + PAGE + '#p-i>) Said\\\n> twice\n');
    expect(text).toContain('#p-k>) Broken words and \ufffd\n');
    expect(text).toContain('\n\n### Small first\n\n## Middle\n\n');
    expect(text).toContain(`\n\n[2](<${PAGE}#p-g>)\n\n- One\n- ពីរ\n\n`);
    expect(text).toContain('[linked](<https://example.org/a%20b?q=[1]#x>)[^1]');
    expect(text).toContain(`[~~inner~~](<${PAGE}#p-c>)`);
    expect(text).toContain('unsafe[^2]');
    expect(text).toContain(
      '\n\n[^1]: Of the link\n\n[^2]: Aside <sup>2</sup>[^3]\n\n[^3]: Aside of the aside\n',
    );
  });

  it('shows pictures with caption and credit, and says which are missing', () => {
    expect(text).toContain(
      `![A "loom"](<https://archive.example/media/${'ab'.repeat(32)}/1000.jpg>)\\\nAt \\<work\\>\\\nAgency \\& Co`,
    );
    expect(text).toContain('*The source has a picture here; the archive does not hold it.*\\\nLost');
  });

  it('ends with the colophon in the language of the text', () => {
    expect(text).toContain(', <https://example.org/source?a=1&b=2>\n');
    expect(text).toContain('\n- Permanent id: ark:99999/d1aaaaaaaa.en.v2\n');
    expect(toMarkdown(OTHER_VIEWS.translation, SITE)).toContain(
      '\n- Mã vĩnh viễn: ark:99999/d1aaaaaaaa.vi.v2\n',
    );
    expect(toMarkdown(OTHER_VIEWS.bare, SITE)).not.toMatch(/\n{3,}|undefined|null/);
  });

  it('sets marks that a parser reads, beside spaces and in the middle of words too', () => {
    expect(
      htmlOf([
        { type: 'text', text: 'a' },
        { type: 'text', text: ' b!', marks: ['bold'] },
      ]),
    ).toBe('<p>a<strong> b!</strong></p>');
    expect(
      htmlOf([
        { type: 'text', text: 'ខ្ញុំ' },
        { type: 'text', text: 'យើង', marks: ['italic'] },
      ]),
    ).toBe('<p>ខ្ញុំ<em>យើង</em></p>');
  });

  it('loses no word to a sign of Markdown', () => {
    const signs = fc.constantFrom(
      ...'\\`*_{}[]()#+-.!|~<>&=1. \t\n"\':^$@/',
      '  ',
      '- ',
      '1) ',
      'http://x.yz',
      '&lt;',
    );
    const letters = fc.constantFrom('a', 'B', 'ខ្ញុំ', 'ế');
    fc.assert(
      fc.property(fc.array(fc.oneof(signs, letters), { maxLength: 12 }), (parts) => {
        const words = parts.join('').replace(/\s+/g, ' ').trim();
        const html = marked.parse(`x ${escapeMarkdown(words)} x`, { async: false });
        expect(wordsOf(html)).toBe(`x ${words} x`.replace(/\s+/g, ' '));
        const begins = marked.parse(escapeMarkdown(words), { async: false });
        expect(wordsOf(begins)).toBe(words);
      }),
      { numRuns: 1000 },
    );
  });
});
