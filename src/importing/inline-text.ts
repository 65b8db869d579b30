import type { Inline } from '@/domain/body';

/** The plain words of inline content; a line break is `\n`, a note stands in square brackets where its mark is. */
export function toPlainText(content: Inline[]): string {
  return content
    .map((piece) => {
      if (piece.type === 'text') return piece.text;
      if (piece.type === 'break') return '\n';
      if (piece.type === 'link') return toPlainText(piece.children);
      return ` [${toPlainText(piece.content)}]`;
    })
    .join('');
}

/** Inline content without its first `count` characters (UTF-16 units) of text and the white space after them. */
export function dropStart(content: Inline[], count: number): Inline[] {
  let left = count;
  let trimming = true;
  const kept: Inline[] = [];
  for (const piece of content) {
    if (!trimming || piece.type === 'note') {
      kept.push(piece);
    } else if (piece.type === 'text') {
      const cut = piece.text.slice(left);
      left = Math.max(0, left - piece.text.length);
      const text = left === 0 ? cut.trimStart() : '';
      if (text !== '') {
        kept.push({ ...piece, text });
        trimming = false;
      }
    } else if (piece.type === 'link') {
      const length = toPlainText(piece.children).length;
      const children = dropStart(piece.children, left);
      left = Math.max(0, left - length);
      if (children.length > 0) {
        kept.push({ ...piece, children });
        trimming = false;
      }
    } else {
      left = Math.max(0, left - 1);
    }
  }
  return kept;
}

/** Inline content of plain words. */
export function toInline(text: string): Inline[] {
  return [{ type: 'text', text }];
}
