import { expect, it } from 'vitest';
import { toBlocks } from '@/domain/blocks';
import { listParagraphs } from './paragraphs-of-body';

const text = (words: string) => ({ type: 'text', version: 1, text: words, format: 0 });
const item = (...children: object[]) => ({ type: 'listitem', version: 1, children });
const node = (type: string, para: string, children: object[], more: object = {}) => ({
  type,
  version: 1,
  children,
  $: { para },
  ...more,
});
const body = {
  root: {
    children: [
      node('heading', 'h', [text('Head')], { tag: 'h2' }),
      node('paragraph', 'a', [text('The first of them')]),
      node('paragraph', 'empty', [text('  ')]),
      node('list', 'l', [item(text('one')), item(text('two'))], { listType: 'bullet' }),
      node('list', 'no-items', [item()], { listType: 'bullet' }),
      { type: 'horizontalrule', version: 1, $: { para: 'r' } },
      node('quote', 'q', [text('Said')]),
      { type: 'upload', version: 1, value: 'x', fields: { para: 'u', caption: 'A river' } },
      { type: 'block', version: 2, fields: { blockType: 'photo', photo: 'x', para: 'f', caption: '' } },
      node('unheard', 'w', [text('Words survive')]),
    ],
  },
};

it('numbers as readers see it', () => {
  const numbers = (found: { para: string; number: number | null }[]) =>
    Object.fromEntries(
      found.filter(({ number }) => number !== null).map(({ para, number }) => [para, number]),
    );
  const shown = numbers(toBlocks(body, () => null));
  expect(shown).toEqual({ a: 1, l: 2, q: 3, w: 4 });
  expect(numbers(listParagraphs(body))).toEqual(shown);
});

it('tells the first words', () => {
  const words = new Map(listParagraphs(body).map((paragraph) => [paragraph.para, paragraph.words]));
  expect(words.get('a')).toBe('The first of them');
  expect(words.get('h')).toBe('Head');
  expect(words.get('u')).toBe('A river');
  expect(words.get('f')).toBe('');
});

it('reads nothing out of what is no body', () => {
  expect(listParagraphs(null)).toEqual([]);
  expect(listParagraphs({ root: 'x' })).toEqual([]);
});
