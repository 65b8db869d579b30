import type { Term } from '../query/parsed-query';

/**
 * A line of `text.tokens`, which is the place with that number, and which of the terms it has; `together` where they
 * stand side by side as they were typed: syllables of a Vietnamese word do.
 */
export type Line = { at: number; terms: Term[]; together: boolean };

/** The lines that have any of the terms, in their order; each line has its tokens between spaces. */
export function findLines(tokens: string, terms: readonly Term[]): Line[] {
  const needles = terms.map((term) => ({ term, needle: toNeedle(term) }));
  const all = needles.map(({ needle }) => needle.trim()).join(' ');
  return tokens.split('\n').flatMap((line, at) => {
    const found = needles.filter(({ needle }) => line.includes(needle)).map(({ term }) => term);
    return found.length > 0 ? [{ at, terms: found, together: line.includes(` ${all}`) }] : [];
  });
}

function toNeedle({ tokens, prefix }: Term): string {
  return ` ${tokens.map(({ folded }) => folded).join(' ')}${prefix ? '' : ' '}`;
}
