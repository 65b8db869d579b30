import type { IndexReader } from '../index/index-reader';
import type { Term } from '../query/parsed-query';
import { parseQuery } from '../query/parse-query';
import { listAskedWords, type AskedWord } from './asked-words';
import { boundPrefixes } from './bound-prefixes';
import { listCompletions } from './completions';
import { findSpellings } from './find-spellings';
import { findsSomething, type Narrowing } from './search-terms';

/** Looking for words that are nearly one takes up to some milliseconds each. */
const MOST_CORRECTED = 3;
/** Whether a word is in the archive is asked of the first of them. */
const MOST_LOOKED_UP = 6;
const MOST_TRIED = 3;

type Asking = { question: string; terms: readonly Term[]; narrowing: Narrowing };
type Correction = { word: AskedWord; others: string[] };

/**
 * The question with the words of the archive in it that were probably meant, everything else as it was typed; null when
 * none would find anything.
 */
export function findDidYouMean(index: IndexReader, asking: Asking): string | null {
  return correct(index, asking, { split: false }) ?? correct(index, asking, { split: true });
}

function correct(index: IndexReader, asking: Asking, how: { split: boolean }): string | null {
  const { question, terms, narrowing } = asking;
  const words = listAskedWords(terms, question, how).slice(0, MOST_LOOKED_UP);
  const unknown = words.filter(({ term }) => !isKnown(index, term)).slice(0, MOST_CORRECTED);
  const corrections = (unknown.length > 0 ? unknown : words.slice(0, MOST_CORRECTED)).map((word) => ({
    word,
    others: listOthers(index, word),
  }));
  // Each word is known, but not together: one of them may be another word misspelt.
  const tried = unknown.length > 0 ? replaceAll(corrections) : corrections.flatMap(replaceOne);
  return (
    tried
      .slice(0, MOST_TRIED)
      .map((replacements) => replaceWords(question, replacements))
      .find((other) => findsSomething(index, boundPrefixes(index, parseQuery(other).terms), narrowing)) ??
    null
  );
}

function isKnown(index: IndexReader, term: Term): boolean {
  return findsSomething(index, boundPrefixes(index, [term]), { facets: [], inCaption: false });
}

function listOthers(index: IndexReader, { word, term }: AskedWord): string[] {
  const spellings = findSpellings(index, word);
  return term.prefix ? [...spellings, ...listCompletions(index, word)] : spellings;
}

type Replacement = { word: AskedWord; by: string };

/** All of them by the likeliest, then all by the next, as far as there is one. */
function replaceAll(corrections: readonly Correction[]): Replacement[][] {
  if (corrections.some(({ others }) => others.length === 0)) return [];
  const most = Math.max(...corrections.map(({ others }) => others.length));
  return Array.from({ length: Math.min(most, MOST_TRIED) }, (_, rank) =>
    corrections.map(({ word, others }) => ({ word, by: others[rank] ?? others[0] ?? word.word })),
  );
}

function replaceOne({ word, others }: Correction): Replacement[][] {
  return others.slice(0, 1).map((by) => [{ word, by }]);
}

function replaceWords(question: string, replacements: readonly Replacement[]): string {
  return replacements
    .toSorted((a, b) => b.word.start - a.word.start)
    .reduce((asked, { word, by }) => asked.slice(0, word.start) + by + asked.slice(word.end), question);
}
