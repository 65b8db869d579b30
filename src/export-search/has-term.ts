import type { Term } from '@/search/query/parsed-query';
import { termsOfKind } from '@/search/find/find-places';
import { tokenize } from '@/search/tokens/tokenize';
import { readStoredPlaces, type Place } from '@/search/index/text-places';
import type { TextPart } from './search-files';

/** A text with its places, and the folded tokens of each between spaces, a line a place. */
export type ReadText = Omit<TextPart, 'places'> & { places: Place[]; tokens: string };

export function readText({ places: stored, ...text }: TextPart): ReadText {
  const places = readStoredPlaces(stored);
  const lines = places.map(({ words }) =>
    tokenize(words)
      .map(({ folded }) => ` ${folded}`)
      .join(''),
  );
  return { ...text, places, tokens: lines.map((line) => (line === '' ? '' : `${line} `)).join('\n') };
}

/** Whether the tokens of a term stand one after the other somewhere in the text. */
export function hasTerm({ places, tokens }: ReadText, term: Term): boolean {
  const needle = ` ${term.tokens.map(({ folded }) => folded).join(' ')}${term.prefix ? '' : ' '}`;
  return tokens
    .split('\n')
    .some((line, at) => line.includes(needle) && termsOfKind([term], places[at]?.kind ?? '').length > 0);
}
