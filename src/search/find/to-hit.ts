import type { SearchHit, SearchPlace } from '@/domain/search';
import type { IndexReader } from '../index/index-reader';
import { readStoredPlaces } from '../index/text-places';
import { toNumber } from '../index/to-number';
import type { Term } from '../query/parsed-query';
import { toWords } from './columns';
import { findPlaces, termsOfKind, TITLE, type FoundPlace } from './find-places';
import { markExcerpt } from './mark-excerpt';
import { markWords } from './mark-words';

/** What a text is shown for. */
export type Asked = {
  /** None of them negated. */
  terms: readonly Term[];
  onlyCaptions: boolean;
  mostAlso: number;
};

/** Where in a text the terms are, with its words marked; null when the text is gone. */
export function toHit(
  index: IndexReader,
  text: { no: number; lang: string },
  asked: Asked,
): SearchHit | null {
  const { no, lang } = text;
  const row = index.prepare('SELECT edition, tokens, places FROM text WHERE no = ?').get(no);
  if (row === undefined) return null;
  const places = readStoredPlaces(row[2]);
  const title = places[TITLE]?.words ?? '';
  const { inTitle, best, also } = findPlaces({ tokens: toWords(row[1]), places, ...asked });
  return {
    lang,
    edition: toNumber(row[0]),
    title: markWords(title, inTitle ? termsOfKind(asked.terms, 'title') : []),
    place: best && toPlace(best, asked.terms),
    also,
  };
}

function toPlace({ kind, para, number, words }: FoundPlace, terms: readonly Term[]): SearchPlace | null {
  if (kind === 'title') return null;
  return { kind, para, number, words: markExcerpt(words, termsOfKind(terms, kind)) };
}
