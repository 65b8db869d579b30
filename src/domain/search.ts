/**
 * What the search index is given, asked and answers. `src/search` finds, `src/archive` adds what the articles are
 * called now, components show it.
 */
import type { Block, Lang } from './body';
import type { ArticleRow, Label } from './reading';
import type { Facet } from './reading-lists';

/** What the index is given of a published text, in the edition that readers are shown. */
export type IndexedText = {
  /** Of the publication, as its document is named in the database. */
  id: string;
  pid: string;
  lang: Lang;
  /** number of the edition */
  edition: number;
  title: string;
  lede: string;
  body: Block[];
  /**
   * Everybody credited, and those that the article is about: each form of each name, as printed and as recorded. `pid`
   * is null where the archive does not know who it is.
   */
  names: { as: 'author' | 'translator' | 'other'; pid: string | null; lang: Lang; name: string }[];
  /** Its series and subjects, by their names in all languages. */
  topics: { kind: 'series' | 'subject'; pid: string; lang: Lang; name: string }[];
  /** pids of the people credited */
  people: string[];
  series: string | null;
  subjects: string[];
  year: number | null;
  outlet: string | null;
};

/** What a field of the query language may be: `title:delta`. */
export const SEARCH_FIELDS = ['title', 'author', 'translator', 'caption'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What narrows a search, beside its words; `caption` asks for words found in the caption of a photo. */
export type SearchFacets = {
  lang?: Lang;
  person?: string;
  series?: string;
  subject?: string;
  year?: number;
  outlet?: string;
  in?: 'caption';
};
export const FACET_NAMES = ['lang', 'person', 'series', 'subject', 'year', 'outlet', 'in'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** What a reader asks: `q` as typed, any string. Pages of results begin with 1. */
export type SearchQuery = SearchFacets & { q: string; page?: number };

/** A page of results. */
export const RESULTS_ON_A_PAGE = 10;
/** Longer questions are cut, and the reader is told. In UTF-16 units. */
export const LONGEST_QUERY = 500;

/** Words in pieces, of which some were asked for. Together they are the words as published. */
export type MarkedWords = { text: string; marked: boolean }[];

/** Where in a text the words are. */
export type SearchPlace = {
  kind: 'lede' | 'paragraph' | 'caption' | 'names' | 'topics';
  /** Its paragraph id; null for what is not in the body. */
  para: string | null;
  number: number | null;
  words: MarkedWords;
};

/** A text in which the words were found. */
export type SearchHit = {
  lang: Lang;
  edition: number;
  title: MarkedWords;
  /** The best place but for the title; null when only the title has the words. */
  place: SearchPlace | null;
  /** Other paragraphs that have some of the words, in the order of the text. */
  also: { para: string; number: number | null }[];
};

/** What was found of one article, the reader's language first, then the best. */
export type FoundArticle = { pid: string; hits: SearchHit[] };

/** Why there may be less or something else than was asked for. */
export type SearchNote =
  /** The question was longer than is read. */
  | 'cut'
  /** Nothing to look for: no letter or number, or only words to leave out. */
  | 'nothingAsked'
  /** Only the newest of the articles that match, and those with the words in titles, were ranked and counted. */
  | 'capped'
  /** No text has the words as they stand together: these have all of them somewhere. */
  | 'apart';

/** What the index answers. */
export type Found = {
  articles: FoundArticle[];
  /** How many articles match. */
  total: number;
  /** The page that `articles` is: never beyond the last. */
  page: number;
  pages: number;
  /** How many articles each value would leave, most first. */
  counts: Record<FacetName, { value: string; count: number }[]>;
  notes: SearchNote[];
  /** The question with what was probably meant, when nothing was found; it finds something. */
  didYouMean: string | null;
};

/** One result: the article as lists name it, and what was found of it. */
export type SearchResult = { row: ArticleRow; hits: SearchHit[] };

export type SearchView = Omit<Found, 'articles' | 'counts'> & {
  query: SearchQuery;
  results: SearchResult[];
  facets: Record<FacetName, Facet[]>;
  /** What the chosen facets are called, also where they leave nothing. */
  chosen: Partial<Record<FacetName, Label>>;
};

/** What completes what was typed so far. */
export type Suggestion = {
  /** What `pid` names: an article by the title of its text in `lang`, or a word of the vocabulary. */
  kind: 'text' | 'person' | 'series' | 'subject';
  pid: string;
  lang: Lang;
  words: string;
};
