import type { SearchHit } from '@/domain/search';
import type { Place } from '../index/text-places';
import type { Term } from '../query/parsed-query';
import { chooseLine } from './choose-line';
import { findLines, type Line } from './find-lines';

export type FoundPlace = Line & Place;

/** Its place among those of a text. */
export const TITLE = 0;

export type FoundPlaces = { inTitle: boolean; best: FoundPlace | null; also: SearchHit['also'] };

const FIELD_KINDS = { title: 'title', caption: 'caption', author: 'names', translator: 'names' } as const;

/** The terms that count in a place of this kind. */
export function termsOfKind(terms: readonly Term[], kind: string): Term[] {
  return terms.filter(({ field }) => field === null || FIELD_KINDS[field] === kind);
}

/**
 * Where in a text the terms are: the best place that is not the title, and the other paragraphs.
 *
 * @param tokens as `text.tokens` has them
 */
export function findPlaces(options: {
  tokens: string;
  places: readonly Place[];
  terms: readonly Term[];
  onlyCaptions: boolean;
  mostAlso: number;
}): FoundPlaces {
  const { tokens, terms, onlyCaptions, mostAlso } = options;
  const lines = findLines(tokens, terms);
  const places = lines
    .flatMap((line) => {
      const place = line.at === TITLE ? undefined : options.places[line.at];
      return place ? [{ ...line, ...place, terms: termsOfKind(line.terms, place.kind) }] : [];
    })
    .filter((place) => place.terms.length > 0 && (!onlyCaptions || place.kind === 'caption'));
  const best = chooseLine(places);
  const others = places.filter((place) => place !== best && place.para !== null);
  const also = withMostTerms(others, mostAlso).flatMap(({ para, number }) =>
    para === null ? [] : [{ para, number }],
  );
  return { inTitle: lines[0]?.at === TITLE, best, also };
}

/** In the order of the text. */
function withMostTerms<Found extends Line>(lines: Found[], most: number): Found[] {
  if (lines.length <= most) return lines;
  return lines
    .toSorted((a, b) => b.terms.length - a.terms.length)
    .slice(0, most)
    .sort((a, b) => a.at - b.at);
}
