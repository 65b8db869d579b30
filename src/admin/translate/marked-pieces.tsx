import { Fragment, type ReactNode } from 'react';
import { MARK_ELEMENTS } from '@/domain/mark-elements';
import { cutAtSpans, type Piece, type Span } from './inline-pieces';

/** Words as they look, with spans of them underlined. A link leads nowhere here: whoever types shall not leave. */
export function MarkedPieces({ pieces, spans }: { pieces: readonly Piece[]; spans: readonly Span[] }) {
  return cutAtSpans(pieces, spans).map(({ piece, span }, index) => (
    <Fragment key={index}>{span === -1 ? setPiece(piece) : <mark>{setPiece(piece)}</mark>}</Fragment>
  ));
}

function setPiece({ text, marks, lang, url, isNote }: Piece): ReactNode {
  const set = marks.reduce<ReactNode>((inner, mark) => {
    const Element = MARK_ELEMENTS[mark];
    return <Element>{inner}</Element>;
  }, text);
  if (isNote) return <small>[{set}]</small>;
  if (url === undefined && lang === undefined) return set;
  return (
    <span lang={lang} title={url} className={url === undefined ? undefined : 'colophon-words__link'}>
      {set}
    </span>
  );
}
