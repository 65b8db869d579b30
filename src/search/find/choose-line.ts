import type { Term } from '../query/parsed-query';
import { tokenize } from '../tokens/tokenize';
import type { FoundPlace } from './find-places';

/** Of the places with as many terms, so many are cut into tokens to see which have them as they were typed. */
const MOST_COMPARED = 8;
/** What is said of a text comes after what it says. */
const AFTER_THE_BODY: ReadonlySet<string> = new Set(['names', 'topics']);

/**
 * The place with the most terms; of those the ones that have them side by side; of those the one with more as typed; of
 * those the first, names and topics last.
 */
export function chooseLine(places: readonly FoundPlace[]): FoundPlace | null {
  const most = Math.max(0, ...places.map(({ terms }) => terms.length));
  const withMost = places.filter(({ terms }) => terms.length === most);
  const together = withMost.filter((place) => place.together);
  const best = (together.length > 0 ? together : withMost).toSorted(
    (a, b) => Number(AFTER_THE_BODY.has(a.kind)) - Number(AFTER_THE_BODY.has(b.kind)),
  );
  const [first] = best;
  if (first === undefined || best.length === 1 || !best.some(({ terms }) => terms.some(hasDiacritics)))
    return first ?? null;
  const compared = best.slice(0, MOST_COMPARED).map((place) => ({
    place,
    exact: countExact(place.words, place.terms),
  }));
  return compared.reduce((a, b) => (b.exact > a.exact ? b : a)).place;
}

function hasDiacritics({ tokens }: Term): boolean {
  return tokens.some(({ folded, exact }) => folded !== exact);
}

function countExact(words: string, terms: readonly Term[]): number {
  const line = ` ${tokenize(words)
    .map(({ exact }) => exact)
    .join(' ')} `;
  return terms.filter(({ tokens }) => line.includes(` ${tokens.map(({ exact }) => exact).join(' ')} `))
    .length;
}
