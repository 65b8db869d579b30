import type { Mark } from './body';

/** The bits of a text node's `format` (Lexical, `TEXT_TYPE_TO_FORMAT`), in the order in which marks are listed. */
export const FORMAT_BITS = {
  bold: 1,
  italic: 2,
  underline: 8,
  strikethrough: 4,
  subscript: 32,
  superscript: 64,
} as const satisfies Record<Mark, number>;

const MARKS: readonly Mark[] = ['bold', 'italic', 'underline', 'strikethrough', 'subscript', 'superscript'];

/** The marks of a bit field; bits that we do not show (code, highlight) are passed over. */
export function toMarks(format: unknown): Mark[] {
  return typeof format === 'number' ? MARKS.filter((mark) => (format & FORMAT_BITS[mark]) !== 0) : [];
}

/** The bit field of some marks. */
export function toFormat(marks: readonly Mark[] = []): number {
  return marks.reduce((bits, mark) => bits | FORMAT_BITS[mark], 0);
}
