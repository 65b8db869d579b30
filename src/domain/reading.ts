/**
 * What the reading pages are given. `src/archive` makes these out of the database; components know nothing else.
 * A label that was fetched with a fallback carries the language it is really in.
 */
import type { Block, Lang } from './body';
import type { Credit } from './credits';
import type { Edition, Kind } from './edition';

/** Words in the language they are really in. */
export type Label = { text: string; lang: Lang };

/** One published language version, as lists and language menus name it. */
export type TextLink = {
  lang: Lang;
  title: string;
  titleSupplied: boolean;
  slug: string;
  kind: Kind;
  /** A machine drafted some of it and nobody has reviewed that. */
  machineDraft: boolean;
  edition: number;
  /** ISO 8601, UTC */
  publishedAt: string;
};

/** An article in a list: the text that the reader reads best, and which others there are. */
export type ArticleRow = {
  pid: string;
  /** `lead` is one of `languages`: the reader's language, else the original, else English, else the first. */
  lead: TextLink & { lede: string; credits: Credit[]; outlet: string | null };
  /** Every published language: the original first, then by tag. */
  languages: TextLink[];
  /** The work's date, ISO 8601 in the precision known; null when unknown. */
  date: string | null;
  series: SeriesPlace | null;
};

export type VocabularyLink = { pid: string; slug: string; label: Label };
export type SeriesPlace = VocabularyLink & { part: number | null };

/** A neighbour in a series; null where that part is missing from the archive. */
export type PartLink = { part: number; article: ArticleRow | null };

/** Whether a translation still says what its source says. */
export type Staleness = {
  sourceLang: Lang;
  fromEdition: number;
  /** The newest edition of the source; null when it is not published any more. */
  nowEdition: number | null;
  /** Ids of the source's paragraphs that were changed or added since. */
  behind: string[];
};

export type ArticleView = {
  pid: string;
  /** The article's `ark:` without a host. */
  ark: string;
  originalLang: Lang | null;
  date: string | null;
  edition: Edition;
  languages: TextLink[];
  series: SeriesPlace | null;
  previous: PartLink | null;
  next: PartLink | null;
  subjects: VocabularyLink[];
  /** People the article is about. */
  about: { pid: string; slug: string; name: Label }[];
  staleness: Staleness | null;
};

/** What `/{locale}/articles/{pid}` finds. */
export type ArticleAnswer =
  { found: 'text'; view: ArticleView } | { found: 'other-languages'; row: ArticleRow } | { found: 'nothing' };

/** Query of the browse page, validated. `after` and `before` are opaque keyset cursors. */
export type BrowseQuery = {
  lang?: Lang;
  series?: string;
  subject?: string;
  person?: string;
  year?: number;
  after?: string;
  before?: string;
};

export type Facet = { value: string; label: Label; count: number };

export type BrowseView = {
  rows: ArticleRow[];
  after: string | null;
  before: string | null;
  /** How many articles match. */
  total: number;
  /** More match than were counted: `total` and the facets' counts are those of the newest 10,000 texts. */
  capped: boolean;
  facets: { lang: Facet[]; series: Facet[]; subject: Facet[]; person: Facet[]; year: Facet[] };
};

export type PersonView = {
  pid: string;
  slug: string;
  name: Label;
  /** Other forms of the name, each in its script. */
  otherNames: Label[];
  about: Label | null;
  identifiers: { scheme: string; value: string; url: string | null }[];
  /** By role, newest first; `abstract` lists abstracts the person made, `about` what is written about the person. */
  works: { role: Credit['role'] | 'abstract' | 'about'; rows: ArticleRow[] }[];
};

export type SeriesView = VocabularyLink & {
  about: Label | null;
  /** 1 … the last part known; `article` is null where the archive lacks it. */
  parts: PartLink[];
  /** Articles of the series without a part number. */
  others: ArticleRow[];
};

export type SubjectView = VocabularyLink & { about: Label | null; rows: ArticleRow[]; after: string | null };

/** A page kept by the editors: `about`, `how-to-cite`, `home`. */
export type SitePageView = { key: string; title: string; lang: Lang; body: Block[] };

export type HomeView = {
  intro: SitePageView | null;
  newest: ArticleRow[];
  series: (VocabularyLink & { parts: number; present: number })[];
  /** Articles that have no text in the reader's language. */
  waiting: ArticleRow[];
  /** How many articles have a published text; `capped` as in `BrowseView`. */
  total: number;
  capped: boolean;
};
