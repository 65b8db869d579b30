import type { Lang } from './body';
import type { MemoryMatch } from './translation-memory';
import { LEAST_SIMILARITY, listWords, similarityOf } from './translation-memory-similarity';
import { hashWords } from './translation-memory-unit';
import { compareWords } from './word-difference';

/** As many as there are digits to choose one by. */
export const MOST_MATCHES = 9;

/** A unit out of the memory, before it is compared. */
export type Remembered = Omit<MemoryMatch, 'similarity' | 'changes'> & { hash: string };

/**
 * What the memory offers for a paragraph: the same words first, then by similarity, of equal ones the newest; one of
 * those with the same source and translation.
 */
export function rankMatches({
  text,
  lang,
  remembered,
}: {
  /** Plain text of the paragraph in hand. */
  text: string;
  lang: Lang;
  remembered: readonly Remembered[];
}): MemoryMatch[] {
  const hash = hashWords(text);
  const words = listWords(text, lang);
  const scored = remembered
    .map((unit) => {
      const isExact = unit.hash === hash;
      return {
        unit,
        isExact,
        similarity: isExact ? 1 : similarityOf(words, listWords(unit.sourceText, lang)),
      };
    })
    .filter(({ similarity }) => similarity >= LEAST_SIMILARITY)
    .toSorted(
      (one, other) =>
        Number(other.isExact) - Number(one.isExact) ||
        other.similarity - one.similarity ||
        other.unit.from.publishedAt.localeCompare(one.unit.from.publishedAt),
    );
  const seen = new Set<string>();
  return scored
    .filter(({ unit }) => {
      const key = JSON.stringify([unit.hash, unit.markup]);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_MATCHES)
    .map(({ unit, isExact, similarity }) => {
      const { sourceLang, targetLang, sourceText, markup, from } = unit;
      const changes = isExact ? [] : compareWords({ from: sourceText, to: text, lang });
      return { sourceLang, targetLang, sourceText, markup, similarity, changes, from };
    });
}
