import type { SearchHit, SearchPlace } from '@/domain/search';
import type { IndexReader } from '../index/index-reader';
import { toNumber } from '../index/to-number';
import type { Term } from '../query/parsed-query';
import { toWords } from './columns';
import { findPlaces, termsOfKind, type FoundPlace } from './find-places';
import { getWords } from './get-words';
import { markExcerpt } from './mark-excerpt';
import { markWords } from './mark-words';

/** What a text is shown for. */
export type Asked = {
  /** None of them negated. */
  terms: readonly Term[];
  onlyCaptions: boolean;
  mostAlso: number;
};

const TITLE = 0;

/** Where in a text the terms are, with its words marked; null when the text is gone. */
export function toHit(
  index: IndexReader,
  text: { no: number; lang: string },
  asked: Asked,
): SearchHit | null {
  const { no, lang } = text;
  const row = index.prepare('SELECT edition, tokens FROM text WHERE no = ?').get(no);
  const title = getWords(index, no, TITLE);
  if (row === undefined || title === null) return null;
  const { best, also } = findPlaces({ index, no, tokens: toWords(row[1]), ...asked });
  return {
    lang,
    edition: toNumber(row[0]),
    title: markWords(title, termsOfKind(asked.terms, 'title')),
    place: best && toPlace(index, no, best, asked.terms),
    also,
  };
}

function toPlace(
  index: IndexReader,
  no: number,
  { at, kind, para, number }: FoundPlace,
  terms: readonly Term[],
): SearchPlace | null {
  const words = getWords(index, no, at);
  if (words === null || !isKind(kind)) return null;
  return { kind, para, number, words: markExcerpt(words, termsOfKind(terms, kind)) };
}

const KINDS = ['lede', 'paragraph', 'caption', 'names', 'topics'] as const;

function isKind(kind: string): kind is SearchPlace['kind'] {
  return KINDS.some((known) => known === kind);
}
