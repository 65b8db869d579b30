import type { WordChange } from '@/domain/reading';
import { useWords } from '../use-words';

/** The words of one of two states, with those marked that the other has not. */
export function DifferingWords({ words, side }: { words: WordChange[]; side: 'from' | 'to' }) {
  const t = useWords();
  const shown = words.filter((piece) => piece.in === 'both' || piece.in === side);
  if (shown.length === 0) return <em>{t('stale.nothing')}</em>;
  return shown.map((piece, index) =>
    piece.in === 'both' ? piece.text : <mark key={index}>{piece.text}</mark>,
  );
}
