/** Terms and their renderings, and where they occur. */
import type { Lang } from './body';
import { foldText, type Folded } from './glossary-folding';
import { patternOf } from './glossary-pattern';

/** One concept: what it is called in each language. The first rendering of a language is the one to use. */
export type Term = { id: string; renderings: { lang: Lang; form: string; note: string }[]; note: string };

/** A term in a source paragraph. `start` and `end` are UTF-16 offsets in the plain text of it. */
export type TermHit = {
  term: Term;
  /** As it stands in the source. */
  found: string;
  start: number;
  end: number;
  /** What to call it in the target language; empty when the glossary does not say. */
  renderings: string[];
  /** The target has words, and none of the renderings is in them. */
  differs: boolean;
};

const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * Where terms occur in a source paragraph (plain text), in the order of reading, and whether the target says them as
 * the glossary does. Forms are found as whole words, in scripts without spaces anywhere between two letters with their
 * marks; case, normal form, white space and zero-width spaces do not matter, diacritics do. Regular English plurals
 * and French ones are the same word. Of terms that overlap the longest is given; of terms with one form one alone,
 * which is one that the target renders where there is one.
 */
export function findTerms({
  source,
  sourceLang,
  target,
  targetLang,
  terms,
}: {
  source: string;
  sourceLang: Lang;
  target: string;
  targetLang: Lang;
  terms: readonly Term[];
}): TermHit[] {
  const [from, to] = [foldText(source), foldText(target)];
  const hits = terms.flatMap((term) => {
    const places = formsIn(term, sourceLang).flatMap((form) => findForm(from, form, sourceLang));
    if (places.length === 0) return [];
    const renderings = formsIn(term, targetLang);
    const isRendered = renderings.some((form) => findForm(to, form, targetLang).length > 0);
    const differs = renderings.length > 0 && !isRendered && HAS_WORDS.test(target);
    return places.map(({ start, end }): TermHit => {
      return { term, found: source.slice(start, end), start, end, renderings, differs };
    });
  });
  return withoutOverlaps(hits);
}

function formsIn({ renderings }: Term, lang: Lang): string[] {
  return renderings.filter((one) => one.lang === lang).map(({ form }) => form);
}

function findForm(
  { text, starts, ends }: Folded,
  form: string,
  lang: Lang,
): { start: number; end: number }[] {
  const pattern = patternOf(form, lang);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const [start, end] = [starts.get(index), ends.get(index + found.length)];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}

function withoutOverlaps(hits: readonly TermHit[]): TermHit[] {
  const length = ({ start, end }: TermHit) => end - start;
  const wins = (one: TermHit, other: TermHit) =>
    length(other) - length(one) ||
    one.start - other.start ||
    Number(one.differs) - Number(other.differs) ||
    other.renderings.length - one.renderings.length;
  const kept: TermHit[] = [];
  for (const hit of hits.toSorted(wins)) {
    if (kept.every(({ start, end }) => hit.end <= start || hit.start >= end)) kept.push(hit);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}
