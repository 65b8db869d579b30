import type { SearchHit } from '@/domain/search';
import type { IndexReader } from '../index/index-reader';
import { toNumber } from '../index/to-number';
import type { Term } from '../query/parsed-query';
import { chooseLine } from './choose-line';
import { toWords } from './columns';
import { findLines, type Line } from './find-lines';
import { readJsonRows } from './one-cell';

/** What the index has of a place but for its words. */
export type FoundPlace = Line & { kind: string; para: string | null; number: number | null };

export type FoundPlaces = { best: FoundPlace | null; also: SearchHit['also'] };

/** Of a text that has the words everywhere, only so many places are compared. */
const MOST_COMPARED = 400;

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
  index: IndexReader;
  no: number;
  tokens: string;
  terms: readonly Term[];
  onlyCaptions: boolean;
  mostAlso: number;
}): FoundPlaces {
  const { index, no, tokens, terms, onlyCaptions, mostAlso } = options;
  const lines = findLines(tokens, terms).filter(({ at }) => at > 0);
  const places = readPlaces(index, no, withMostTerms(lines, Math.max(MOST_COMPARED, mostAlso)))
    .map((place) => ({ ...place, terms: termsOfKind(place.terms, place.kind) }))
    .filter((place) => place.terms.length > 0 && (!onlyCaptions || place.kind === 'caption'));
  const best = chooseLine({ index, no, places });
  const others = places.filter((place) => place !== best && place.para !== null);
  const also = withMostTerms(others, mostAlso).flatMap(({ para, number }) =>
    para === null ? [] : [{ para, number }],
  );
  return { best, also };
}

/** In the order of the text. */
function withMostTerms<Found extends Line>(lines: Found[], most: number): Found[] {
  if (lines.length <= most) return lines;
  return lines
    .toSorted((a, b) => b.terms.length - a.terms.length)
    .slice(0, most)
    .sort((a, b) => a.at - b.at);
}

const PLACES = `SELECT json_group_array(json_array(at, kind, para, number)) FROM place
  WHERE text = ? AND at IN (SELECT value FROM json_each(?))`;

/** In the order of the text. */
function readPlaces(index: IndexReader, no: number, lines: readonly Line[]): FoundPlace[] {
  if (lines.length === 0) return [];
  const terms = new Map(lines.map((line) => [line.at, line.terms]));
  const rows = readJsonRows(index, PLACES, no, JSON.stringify([...terms.keys()]));
  return rows
    .map(([atColumn, kind, para, number]) => {
      const at = toNumber(atColumn);
      return {
        at,
        kind: toWords(kind),
        para: para === null ? null : toWords(para),
        number: number === null ? null : toNumber(number),
        terms: terms.get(at) ?? [],
      };
    })
    .sort((a, b) => a.at - b.at);
}
