import type { Inline, Mark } from '@/domain/body';

/** Words that look alike, one behind the other: joined they are the plain text of the whole. */
export type Piece = {
  text: string;
  marks: readonly Mark[];
  lang?: string;
  url?: string;
  isNote?: true;
};

/** A part of a text, in UTF-16 units. */
export type Span = { start: number; end: number };

/** The words of a paragraph in pieces. */
export function toPieces(content: readonly Inline[]): Piece[] {
  return content.flatMap((inline): Piece[] => {
    switch (inline.type) {
      case 'text':
        return [{ text: inline.text, marks: inline.marks ?? [], ...(inline.lang && { lang: inline.lang }) }];
      case 'break':
        return [{ text: '\n', marks: [] }];
      case 'link':
        return toPieces(inline.children).map((piece) => ({ ...piece, url: inline.url }));
      case 'note':
        return toPieces(inline.content).map((piece) => ({ ...piece, isNote: true }));
    }
  });
}

export function piecesText(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** The pieces cut at the ends of spans; `span` is the place in `spans` of the one that a piece is in, -1 for none. */
export function cutAtSpans(
  pieces: readonly Piece[],
  spans: readonly Span[],
): { piece: Piece; span: number }[] {
  let offset = 0;
  return pieces.flatMap((piece) => {
    const [from, to] = [offset, offset + piece.text.length];
    offset = to;
    const cuts = spans.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > from && cut < to);
    const bounds = [from, ...new Set(cuts.toSorted((one, other) => one - other)), to];
    return bounds.slice(1).map((end, index) => {
      const start = bounds[index] ?? from;
      const span = spans.findIndex((one) => one.start <= start && one.end >= end);
      return { piece: { ...piece, text: piece.text.slice(start - from, end - from) }, span };
    });
  });
}
