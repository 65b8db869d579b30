import { expect, it } from 'vitest';
import { parseMarkup } from '@/domain/inline-markup';
import { cutAtSpans, piecesText, toPieces } from './inline-pieces';

const pieces = toPieces(parseMarkup('The **volunteer** soldiers^[a note] [left](https://example.org/a).'));

it('gives the words in pieces that look alike', () => {
  expect(piecesText(pieces)).toBe('The volunteer soldiersa note left.');
  expect(pieces[1]).toEqual({ text: 'volunteer', marks: ['bold'] });
  expect(pieces.find(({ isNote }) => isNote)?.text).toBe('a note');
  expect(pieces.find(({ url }) => url)?.text).toBe('left');
});

it('cuts them where a span begins and ends, through marks', () => {
  const cut = cutAtSpans(pieces, [{ start: 4, end: 22 }]);
  expect(cut.filter(({ span }) => span === 0).map(({ piece }) => piece.text)).toEqual([
    'volunteer',
    ' soldiers',
  ]);
  expect(piecesText(cut.map(({ piece }) => piece))).toBe(piecesText(pieces));
});
