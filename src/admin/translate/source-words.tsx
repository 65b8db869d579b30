'use client';

import { useMemo } from 'react';
import { findTerms } from '@/domain/glossary';
import { parseItems, parseMarkup } from '@/domain/inline-markup';
import type { WorkbenchSide } from '@/domain/workbench';
import { MarkedPieces } from './marked-pieces';
import { piecesText, toPieces, type Piece, type Span } from './inline-pieces';
import { useDesk } from './use-desk';

/** The words of a source paragraph, set as readers see them; in the active row with the glossary's terms underlined. */
export function SourceWords({ side, isActive }: { side: WorkbenchSide; isActive: boolean }) {
  const { terms, workbench } = useDesk();
  const { source, text } = workbench;
  const parts = useMemo(() => toParts(side), [side]);
  const hits = useMemo(() => {
    const find = (pieces: readonly Piece[]): Span[] =>
      isActive && source
        ? findTerms({
            source: piecesText(pieces),
            sourceLang: source.lang,
            target: '',
            targetLang: text.lang,
            terms,
          })
        : [];
    return parts.map(find);
  }, [parts, isActive, source, text.lang, terms]);

  const pieces = parts.map((part, index) => (
    <MarkedPieces key={index} pieces={part} spans={hits[index] ?? []} />
  ));
  switch (side.type) {
    case 'list': {
      const List = side.ordered ? 'ol' : 'ul';
      return (
        <List>
          {pieces.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </List>
      );
    }
    case 'quote':
      return <blockquote>{pieces}</blockquote>;
    case 'rule':
      return <hr />;
    case 'title':
    case 'heading':
      return <p className={`colophon-words--${side.type}`}>{pieces}</p>;
    case 'paragraph':
    case 'lede':
    case 'figure':
      return <p>{pieces}</p>;
  }
}

function toParts({ type, markup }: WorkbenchSide): Piece[][] {
  switch (type) {
    case 'list':
      return parseItems(markup).map(toPieces);
    // Plain text, in which no sign means anything.
    case 'title':
    case 'lede':
    case 'figure':
      return [[{ text: markup, marks: [] }]];
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'rule':
      return [toPieces(parseMarkup(markup))];
  }
}
