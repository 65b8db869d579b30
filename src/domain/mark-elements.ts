import type { Mark } from './body';

/** The HTML element of each mark (HTML, 4.5). */
export const MARK_ELEMENTS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<Mark, string>;
