import type { Inline } from '@/domain/body';
import { toExportUrl } from '../export-url';
import { element, type XmlChild } from '../xml';

/** What the words of one document share: the URL that links are resolved against, and the notes met so far. */
export type TeiContext = { base: string; notes: Inline[] };

/**
 * Words with their marks (TEI P5, 3.3.2 `hi`), other languages (3.3.2.1 `foreign`), links (3.7 `ref`), line breaks
 * (3.11.3 `lb`) and notes at the place that they belong to (3.9.1), numbered through the document.
 */
export function teiInlines(content: readonly Inline[], context: TeiContext): XmlChild[] {
  return content.map((inline) => {
    switch (inline.type) {
      case 'text': {
        const { text, marks = [], lang } = inline;
        if (marks.length > 0) return element('hi', { rend: marks.join(' '), 'xml:lang': lang }, text);
        return lang === undefined ? text : element('foreign', { 'xml:lang': lang }, text);
      }
      case 'break':
        return element('lb');
      case 'link': {
        const target = toExportUrl(inline.url, context.base);
        const words = teiInlines(inline.children, context);
        return target === null ? words : element('ref', { target }, words);
      }
      case 'note': {
        const n = context.notes.push(inline);
        const words = teiInlines(inline.content, context);
        return element('note', { 'xml:id': `note-${n}`, n, place: 'foot' }, words);
      }
    }
  });
}
