import { describe, expect, it } from 'vitest';
import { listRemovedParagraphs } from './removed-paragraphs';

const edition = (number: number, ...paras: string[]) => ({
  number,
  paragraphs: paras.map((para, index) => ({ para, number: index + 1 })),
});

describe('listRemovedParagraphs', () => {
  it('names the last edition that has a paragraph, and its number there', () => {
    const editions = [
      edition(1, 'a', 'b', 'c'),
      edition(2, 'b', 'c', 'a'),
      edition(3, 'c'),
      edition(4, 'c', 'd'),
    ];
    expect(listRemovedParagraphs(editions, 4)).toEqual([
      { para: 'b', number: 1, edition: 2 },
      { para: 'a', number: 3, edition: 2 },
    ]);
  });

  it('leaves out a paragraph that came back, and finds it again where it was last when it goes again', () => {
    const editions = [edition(1, 'a', 'b'), edition(2, 'b'), edition(3, 'b', 'a')];
    expect(listRemovedParagraphs(editions, 3)).toEqual([]);
    expect(listRemovedParagraphs([...editions, edition(4, 'b')], 4)).toEqual([
      { para: 'a', number: 2, edition: 3 },
    ]);
  });

  it('knows nothing of editions after the current one, nor of a paragraph without a number otherwise', () => {
    const figure = { number: 1, paragraphs: [{ para: 'f', number: null }] };
    expect(listRemovedParagraphs([figure, edition(2, 'a'), edition(3, 'b')], 2)).toEqual([
      { para: 'f', number: null, edition: 1 },
    ]);
  });

  it('is empty for a first edition', () => {
    expect(listRemovedParagraphs([edition(1, 'a')], 1)).toEqual([]);
  });
});
