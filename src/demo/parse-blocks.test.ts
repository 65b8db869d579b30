import { describe, expect, it } from 'vitest';
import { parseBlocks } from './parse-blocks';

const text = (words: string) => [{ type: 'text', text: words }];

describe('parseBlocks', () => {
  it('reads every kind of block with its id', () => {
    const source = [
      '## Head {#h}',
      'Words. {#p}',
      'One. First. {#s .section}',
      '> Said. {#q}',
      '- one\n- two {#u}',
      '1. one\n2. two {#o}',
    ].join('\n\n');
    expect(parseBlocks(source)).toEqual([
      { para: 'h', type: 'heading', level: 2, content: text('Head') },
      { para: 'p', type: 'paragraph', content: text('Words.') },
      { para: 's', type: 'paragraph', content: text('One. First.'), startsSection: true },
      { para: 'q', type: 'quote', content: text('Said.') },
      { para: 'u', type: 'list', ordered: false, items: [text('one'), text('two')] },
      { para: 'o', type: 'list', ordered: true, items: [text('one'), text('two')] },
    ]);
  });

  it('reads drawings of ours and pictures that only the source has', () => {
    expect(parseBlocks('![A loom.](loom) {#a}\n\n![](loom) {#b}\n\n![Gone.](missing: VNA) {#c}')).toEqual([
      { para: 'a', type: 'figure', picture: 'loom', caption: 'A loom.', credit: '' },
      { para: 'b', type: 'figure', picture: 'loom', caption: '', credit: '' },
      { para: 'c', type: 'figure', picture: null, caption: 'Gone.', credit: 'VNA' },
    ]);
  });

  it('takes the words of notes from the end of the file', () => {
    expect(parseBlocks('Word[^a]. {#p}\n\n[^a]: A note.')).toEqual([
      {
        para: 'p',
        type: 'paragraph',
        content: [...text('Word'), { type: 'note', content: text('A note.') }, ...text('.')],
      },
    ]);
  });

  it('refuses a block without an id, and a drawing that is not there', () => {
    expect(() => parseBlocks('Some words.')).toThrow('lacks its paragraph id');
    expect(() => parseBlocks('![](moon) {#m}')).toThrow('There is no drawing “moon”');
  });
});
