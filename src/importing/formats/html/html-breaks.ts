import type { Inline } from '@/domain/body';

/** Splits inline content where two line breaks follow each other: that is how old pages part paragraphs. */
export function splitAtDoubleBreaks(content: Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  let breaks = 0;
  for (const piece of content) {
    const blank = piece.type === 'text' && piece.text.trim() === '';
    if (piece.type === 'break') breaks += 1;
    else if (!blank) {
      if (breaks > 1) paragraphs.push([]);
      else if (breaks === 1) paragraphs.at(-1)?.push({ type: 'break' });
      paragraphs.at(-1)?.push(piece);
      breaks = 0;
    } else if (breaks === 0) {
      paragraphs.at(-1)?.push(piece);
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
