import { describe, expect, it } from 'vitest';

import type { Block, Inline } from '@/domain/body';

import { numberNotes } from './note-numbers';

const note = (words: string): Inline => ({ type: 'note', content: [{ type: 'text', text: words }] });

describe('numberNotes', () => {
  it('counts through paragraphs, links, lists and quotes in reading order', () => {
    const [first, second, third, fourth] = [note('1'), note('2'), note('3'), note('4')];
    const body: Block[] = [
      { para: 'a', number: 1, type: 'paragraph', content: [{ type: 'text', text: 'One' }, first] },
      { para: 'b', number: null, type: 'rule' },
      {
        para: 'c',
        number: 2,
        type: 'list',
        ordered: false,
        items: [[{ type: 'link', url: 'https://example.org', children: [second] }], [third]],
      },
      { para: 'd', number: 3, type: 'quote', content: [fourth] },
    ];
    expect([...numberNotes(body)].map(([inline, number]) => [inline.content, number])).toEqual(
      ['1', '2', '3', '4'].map((text, index) => [[{ type: 'text', text }], index + 1]),
    );
  });

  it('numbers two notes of the same words apart', () => {
    const body: Block[] = [
      { para: 'a', number: 1, type: 'paragraph', content: [note('same'), note('same')] },
    ];
    expect([...numberNotes(body).values()]).toEqual([1, 2]);
  });
});
