import type { Inline, Lang } from '@/domain/body';
import type { SourceLine } from '../source-line';
import { toPlainText } from '../inline-text';
import { readByline } from './bylines';
import { readDateLine } from './dates';
import { isCommentCounter } from './furniture';
import { isBareCaption, readCaption } from './photo-credit';
import { readSeriesMarker } from './series-marker';

/**
 * Splits a paragraph with line breaks inside it into lines when one of them is a byline, a date, a marker or a
 * caption: editors of web pages press Shift and Enter between these. Others keep their breaks: verse, addresses.
 */
export function splitBreaks(lines: SourceLine[], lang: Lang): SourceLine[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'words' || !line.content.some((piece) => piece.type === 'break')) return [line];
    const rows = toRows(line.content).map((content) => ({ content, text: toPlainText(content).trim() }));
    if (!rows.some(({ text }) => isPart(text, lang))) return [line];
    return rows
      .filter(({ text }) => text !== '')
      .map(({ content, text }, index) => ({
        ...line,
        content,
        text,
        blankBefore: line.blankBefore && index === 0,
      }));
  });
}

function toRows(content: Inline[]): Inline[][] {
  const rows: Inline[][] = [[]];
  for (const piece of content) {
    if (piece.type === 'break') rows.push([]);
    else rows.at(-1)?.push(piece);
  }
  return rows;
}

function isPart(text: string, lang: Lang): boolean {
  if (text === '' || text.length > 400) return false;
  return (
    readByline(text)?.weak === false ||
    readDateLine(text, lang) !== null ||
    readSeriesMarker(text) !== null ||
    readCaption(text)?.sure === true ||
    isBareCaption(text) ||
    isCommentCounter(text)
  );
}
