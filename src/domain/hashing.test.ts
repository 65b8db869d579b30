import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from './body';
import { hashParagraph, normalizeParagraph, sha256Hex } from './hashing';

const paragraph = (content: Inline[]): Block => ({ para: 'a', number: 1, type: 'paragraph', content });
const said = (text: string): string => hashParagraph(paragraph([{ type: 'text', text }]));

describe('sha256Hex', () => {
  it('computes the example of FIPS 180-4', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex(new TextEncoder().encode('abc'))).toBe(sha256Hex('abc'));
  });
});

describe('normalizeParagraph', () => {
  it('folds what is not seen', () => {
    expect(normalizeParagraph(' a\u00a0\n b\u200b\ufeffc ')).toBe('a bc');
    expect(normalizeParagraph('Vie\u0323\u0302t')).toBe('Vi\u1ec7t');
    expect(normalizeParagraph('ប្រា\u200bសាទ')).toBe('ប្រាសាទ');
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeParagraph(text);
        expect(normalizeParagraph(once)).toBe(once);
      }),
    );
  });
});

describe('hashParagraph', () => {
  it('is the hash of the normalized words', () => {
    expect(said(' a  b')).toBe(sha256Hex('a b'));
    expect(said('a b')).not.toBe(said('a c'));
  });

  it('does not change with marks, links, id or number', () => {
    const marked: Inline[] = [
      { type: 'text', text: 'a ', marks: ['bold'] },
      { type: 'link', url: '/', children: [{ type: 'text', text: 'b' }] },
    ];
    expect(hashParagraph({ ...paragraph(marked), para: 'z', number: 9 })).toBe(said('a b'));
  });

  it('changes with a note, which has to be translated too', () => {
    const noted = paragraph([
      { type: 'text', text: 'a b' },
      { type: 'note', content: [{ type: 'text', text: 'n' }] },
    ]);
    expect(hashParagraph(noted)).not.toBe(said('a b'));
  });

  it('tells figures apart by caption and picture', () => {
    const figure = (caption: string, sha256: string): string =>
      hashParagraph({
        ...{ para: 'f', number: null, type: 'figure', alt: '', credit: '', caption },
        picture: { sha256, width: 1, height: 1 },
      });
    expect(figure('a', '1')).toBe(figure('a ', '1'));
    expect(new Set([figure('a', '1'), figure('b', '1'), figure('a', '2')]).size).toBe(3);
  });
});
