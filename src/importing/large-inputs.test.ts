import { describe, expect, it } from 'vitest';
import { readText } from './fixtures/read-fixture';

// What grows faster than its input shows at this size.
const LETTERS = 250_000;

/** Far more than needed on a slow machine, far less than a quadratic reading of 2.5 MB takes. */
const LIMIT_MS = 20_000;

describe('large files', () => {
  it.each([
    ['one line of words', 'ferry '.repeat((5 * LETTERS) / 6)],
    ['one line without a space', 'a'.repeat(5 * LETTERS)],
    ['one line of Khmer', 'សាឡាង'.repeat(LETTERS / 5)],
    ['white space around a word', `${' '.repeat(2.5 * LETTERS)}x${' '.repeat(2.5 * LETTERS)}x`],
    ['brackets that open', '(photo: '.repeat((5 * LETTERS) / 8)],
    ['fences', '|\n'.repeat(LETTERS / 10)],
    ['short lines', 'Photo: A b\n'.repeat(LETTERS / 10)],
    ['counters', 'Your Comment (0)\nThe ferry left. It came back.\n'.repeat(LETTERS / 50)],
    ['bylines', 'Translated by Mai Lan\n'.repeat(LETTERS / 25)],
    ['numbers', '1. a\n2. b\n'.repeat(LETTERS / 20)],
  ])(
    'reads %s in linear time',
    async (_, text) => {
      const start = performance.now();
      const article = await readText(text);
      expect(performance.now() - start).toBeLessThan(LIMIT_MS);
      expect(article.blocks.length + article.leftOut.length + article.credits.length).toBeGreaterThan(0);
    },
    60_000,
  );

  it.each([
    [
      'paragraphs of a page',
      'page.html',
      '<p>The ferry left at noon. It came back.</p>'.repeat(LETTERS / 90),
    ],
    ['elements inside one another', 'page.html', `${'<div>'.repeat(5000)}ferry`],
    ['paragraphs of Markdown', 'page.md', 'The *ferry* left. It came back.\n\n'.repeat(LETTERS / 100)],
    ['brackets of Markdown', 'page.md', `ferry ${'['.repeat(20_000)}`],
  ])(
    'reads %s',
    async (_, fileName, text) => {
      const start = performance.now();
      const article = await readText(text, fileName);
      expect(performance.now() - start).toBeLessThan(LIMIT_MS);
      expect(article.blocks.length).toBeGreaterThan(0);
    },
    60_000,
  );
});
