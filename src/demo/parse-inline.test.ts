import { describe, expect, it } from 'vitest';
import { parseInline } from './parse-inline';

describe('parseInline', () => {
  it('reads bold, italic and links', () => {
    expect(parseInline('a **b** _c_ [d](https://e.org/f)')).toEqual([
      { type: 'text', text: 'a ' },
      { type: 'text', text: 'b', marks: ['bold'] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'c', marks: ['italic'] },
      { type: 'text', text: ' ' },
      { type: 'link', url: 'https://e.org/f', children: [{ type: 'text', text: 'd' }] },
    ]);
  });

  it('marks words in another language, also inside bold', () => {
    expect(parseInline('**[đội]{lang=vi}**')).toEqual([
      { type: 'text', text: 'đội', marks: ['bold'], lang: 'vi' },
    ]);
  });

  it('puts a note where its mark is', () => {
    const notes = new Map([['1', 'See _there_.']]);
    expect(parseInline('word[^1].', notes)[1]).toEqual({
      type: 'note',
      content: [
        { type: 'text', text: 'See ' },
        { type: 'text', text: 'there', marks: ['italic'] },
        { type: 'text', text: '.' },
      ],
    });
  });

  it('says which note has no words', () => {
    expect(() => parseInline('word[^7]')).toThrow('The note [^7] has no words');
  });

  it('leaves brackets alone that mean nothing, and what a backslash protects', () => {
    expect(parseInline('[ ] and 1\\. and snake_case_word')).toEqual([
      { type: 'text', text: '[ ] and 1. and snake_case_word' },
    ]);
  });
});
