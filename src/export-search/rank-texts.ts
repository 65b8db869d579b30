import type { Term } from '@/search/query/parsed-query';
import { findTerm, findToken, type Index, isCertain, type Postings } from './find-postings';

/** A text that has the words, as far as the index knows. */
export type Candidate = { no: number; score: number };

/** What was asked, with what only the words of a text themselves can tell. */
export type Ranked = { candidates: Candidate[]; uncertain: Term[] };

/** A form with its diacritics, as typed, counts beside the one without. */
const SHARE_OF_EXACT = 0.5;

/** The texts that have all terms and none of the negated ones, the best first; of equals the newer article. */
export async function rankTexts(index: Index, terms: readonly Term[]): Promise<Ranked> {
  const wanted = terms.filter(({ negated }) => !negated);
  if (wanted.length === 0) return { candidates: [], uncertain: [] };
  const found = await Promise.all(wanted.map((term) => findTerm(index, term)));
  const exact = await Promise.all(wanted.map((term) => findExact(index, term)));
  const unwanted = await Promise.all(
    terms.filter((term) => term.negated && isCertain(term)).map((term) => findTerm(index, term)),
  );
  const [fewest, ...others] = found.toSorted((a, b) => a.size - b.size);
  const candidates = [...(fewest?.keys() ?? [])]
    .filter((no) => others.every((one) => one.has(no)) && !unwanted.some((one) => one.has(no)))
    .map((no) => ({ no, score: scoreOf(index, no, found) + SHARE_OF_EXACT * scoreOf(index, no, exact) }));
  return {
    candidates: candidates.sort((a, b) => b.score - a.score || b.no - a.no),
    uncertain: terms.filter((term) => !isCertain(term)),
  };
}

/** The texts with the term as it was typed; none where no letter of it has a diacritic. */
async function findExact(index: Index, { tokens }: Term): Promise<Postings> {
  const forms = tokens.flatMap(({ folded, exact }) => (folded === exact ? [] : [exact]));
  const found = await Promise.all(forms.map((form) => findToken(index, form, false)));
  return found[0] ?? new Map();
}

/** A word that few texts have counts more. */
function scoreOf({ contents }: Index, no: number, found: readonly Postings[]): number {
  const texts = contents.articles * contents.languages.length;
  return found.reduce(
    (sum, one) => sum + (one.get(no)?.weight ?? 0) * Math.log(1 + texts / (one.size + 1)),
    0,
  );
}
