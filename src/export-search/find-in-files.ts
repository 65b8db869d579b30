import type { SearchNote, SearchQuery } from '@/domain/search';
import { splitApart } from '@/search/find/split-apart';
import { parseQuery } from '@/search/query/parse-query';
import type { Term } from '@/search/query/parsed-query';
import type { Index } from './find-postings';
import { hasTerm, type ReadText } from './has-term';
import { type Candidate, rankTexts } from './rank-texts';

/** The index, and what gives the texts themselves, by their number. */
export type Archive = Index & { readText: (no: number) => Promise<ReadText> };

/** An article with the texts in which the words are, the reader's language first, then the best. */
export type FoundTexts = { article: number; texts: number[] };

export type FoundInFiles = {
  articles: FoundTexts[];
  /** Terms that were looked for, none of them negated. */
  terms: Term[];
  /** How many articles there are in each language, by its place among those of the contents. */
  byLanguage: number[];
  notes: SearchNote[];
};

/** So many texts are read to see whether words that must follow one another do. */
const MOST_READ = 200;

/** What the files have for a question, the best first. */
export async function findInFiles(
  archive: Archive,
  query: SearchQuery,
  locale: string,
): Promise<FoundInFiles> {
  const { terms: asked, cut } = parseQuery(query.q);
  const terms = asked.map((term) => toCaption(term, query.in === 'caption'));
  const notes: SearchNote[] = cut ? ['cut'] : [];
  if (terms.every(({ negated }) => negated))
    return { articles: [], terms: [], byLanguage: [], notes: [...notes, 'nothingAsked'] };
  const found = await findAll(archive, terms);
  if (found.candidates.length > 0) return toFound({ archive, query, locale, terms, notes, ...found });
  const apart = splitApart(terms, query.q);
  if (apart === null) return toFound({ archive, query, locale, terms, notes, ...found });
  const second = await findAll(archive, apart);
  const told = second.candidates.length > 0 ? [...notes, 'apart' as const] : notes;
  return toFound({ archive, query, locale, terms: apart, notes: told, ...second });
}

function toCaption(term: Term, onlyCaptions: boolean): Term {
  return onlyCaptions && term.field === null && !term.negated ? { ...term, field: 'caption' } : term;
}

type All = { candidates: Candidate[]; capped: boolean };

async function findAll(archive: Archive, terms: readonly Term[]): Promise<All> {
  const { candidates, uncertain } = await rankTexts(archive, terms);
  if (uncertain.length === 0) return { candidates, capped: false };
  const read = candidates.slice(0, MOST_READ);
  const texts = await Promise.all(read.map(({ no }) => archive.readText(no)));
  const sure = read.filter((_, at) => {
    const text = texts[at];
    return text !== undefined && uncertain.every((term) => hasTerm(text, term) !== term.negated);
  });
  return { candidates: sure, capped: candidates.length > read.length };
}

type Finding = All & {
  archive: Archive;
  query: SearchQuery;
  locale: string;
  terms: Term[];
  notes: SearchNote[];
};

function toFound({ archive, query, locale, terms, notes, candidates, capped }: Finding): FoundInFiles {
  const { languages } = archive.contents;
  const own = languages.indexOf(locale);
  const only = query.lang === undefined ? null : languages.indexOf(query.lang);
  const languageOf = (no: number) => no % languages.length;
  const byArticle = new Map<number, number[]>();
  for (const { no } of candidates) {
    if (only !== null && languageOf(no) !== only) continue;
    const article = Math.floor(no / languages.length);
    byArticle.set(article, [...(byArticle.get(article) ?? []), no]);
  }
  return {
    articles: [...byArticle].map(([article, texts]) => ({
      article,
      texts: texts.toSorted((a, b) => Number(languageOf(b) === own) - Number(languageOf(a) === own)),
    })),
    terms: terms.filter(({ negated }) => !negated),
    byLanguage: languages.map((_, at) => candidates.filter(({ no }) => languageOf(no) === at).length),
    notes: capped ? [...notes, 'capped'] : notes,
  };
}
