import type { MarkedWords as Pieces } from '@/domain/search';

/** Words of a text, those that were asked for marked. */
export function MarkedWords({ words }: { words: Pieces }) {
  return words.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text));
}
