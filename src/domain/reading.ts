/**
 * What the reading pages are given. `src/archive` makes these out of the database; components know nothing else.
 * A label that was fetched with a fallback carries the language it is really in.
 */
import type { Block, Lang } from './body';
import type { Credit, CreditRole } from './credits';
import type { Edition, Kind, Source } from './edition';

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
  /** When the text's first edition was published: ISO 8601, UTC. */
  firstPublishedAt: string;
  /** Paragraphs of earlier editions that the newest one lacks. */
  removed: RemovedParagraph[];
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
  | { found: 'text'; view: ArticleView }
  | { found: 'other-languages'; row: ArticleRow }
  | { found: 'withdrawn'; tombstone: Tombstone }
  | { found: 'nothing' };

/** A paragraph that was taken out: `edition` is the last that has it, where its number was `number`. */
export type RemovedParagraph = { para: string; number: number | null; edition: number };

/** One line of the history of a text. */
export type EditionEntry = {
  number: number;
  /** ISO 8601, UTC */
  publishedAt: string;
  note: string | null;
  hash: string;
  /**
   * Since when it is withdrawn by itself, ISO 8601, UTC: its page answers 410, and it is compared with nothing. null for
   * one that can be read.
   */
  withdrawnAt: string | null;
};

/** A frozen edition. `article.edition` is this one; everything else in `article` is as it stands now. */
export type EditionView = {
  article: ArticleView;
  /** Number and slug of the newest edition, which the text's own page shows. */
  current: { number: number; slug: string };
  /** The neighbours that are not withdrawn. */
  predecessor: EditionEntry | null;
  successor: EditionEntry | null;
  first: EditionEntry;
  last: EditionEntry;
};

/** What `/{locale}/articles/{pid}/editions/{n}` finds. */
export type EditionAnswer =
  | { found: 'edition'; view: EditionView }
  | { found: 'withdrawn'; tombstone: Tombstone }
  | { found: 'nothing' };

/** The editions of a text, newest first, and what changed between two of them. */
export type HistoryView = {
  pid: string;
  lang: Lang;
  current: TextLink;
  languages: TextLink[];
  editions: EditionEntry[];
  comparison: {
    from: EditionEntry;
    to: EditionEntry;
    changes: EditionChange[];
    /** How many numbered paragraphs of `to` are in no change. */
    unchanged: number;
  } | null;
};

export type HistoryAnswer =
  | { found: 'history'; view: HistoryView }
  | { found: 'withdrawn'; tombstone: Tombstone }
  | { found: 'nothing' };

/** A piece of words that both editions have, or one of them. */
export type WordChange = { text: string; in: 'both' | 'from' | 'to' };

/**
 * A part of the text that was changed, added, removed or moved: a paragraph by its id, the credits of one role, or
 * title, lede, source and rights by their name. `from` and `to` are the numbers of the paragraph as displayed in either
 * edition.
 */
export type EditionChange = {
  part: 'title' | 'lede' | 'credits' | 'source' | 'rights' | 'paragraph';
  /** Of `credits` only; `abstract` for who made the abstract. */
  role: CreditRole | 'abstract' | null;
  para: string | null;
  kind: 'changed' | 'added' | 'removed' | 'moved';
  from: number | null;
  to: number | null;
  /** Its words in the order of reading; of a figure, caption, alt text and credit. */
  words: WordChange[];
};

/** Two texts of one article, paragraph beside paragraph. Either block is null where that text lacks the paragraph. */
export type ParallelView = {
  article: ArticleView;
  other: ArticleView;
  rows: { para: string; block: Block | null; otherBlock: Block | null; behind: boolean }[];
};

export type ParallelAnswer =
  | { found: 'parallel'; view: ParallelView }
  | { found: 'withdrawn'; tombstone: Tombstone }
  /** One of the two texts is missing; `row` names those that there are. */
  | { found: 'other-languages'; row: ArticleRow }
  | { found: 'nothing' };

/** What a citation is made of: no body. */
export type Cited = {
  /** pid of the article */
  article: string;
  lang: Lang;
  /** of the edition */
  number: number;
  /** of the edition; ISO 8601, UTC */
  publishedAt: string;
  kind: Kind;
  title: string;
  titleSupplied: boolean;
  slug: string;
  credits: Credit[];
  abstractBy: Credit[];
  source: Source | null;
  /** The work's date, ISO 8601 in the precision known; null when unknown. */
  date: string | null;
  /** The original, where the cited text is another and the archive has it. */
  original: { lang: Lang; title: string; titleSupplied: boolean } | null;
};

export type WithdrawalScope = 'article' | 'text' | 'edition';

/** What is left at the address of something withdrawn: it withholds the words and keeps the citation. */
export type Tombstone = {
  cited: Cited;
  hash: string;
  scope: WithdrawalScope;
  /** null when the editors took the text out of publication without recording a withdrawal. */
  reason: Label | null;
  /** ISO 8601, UTC */
  withdrawnAt: string;
  /** What of the article can still be read. */
  languages: TextLink[];
  /** Of a withdrawn edition: the slug of the text's page, when that is published. */
  currentSlug: string | null;
};

/** A line of the public page of withdrawals, newest first. `lang` and `number` as far as the scope goes. */
export type WithdrawalRow = {
  pid: string;
  scope: WithdrawalScope;
  lang: Lang | null;
  number: number | null;
  title: Label;
  reason: Label | null;
  withdrawnAt: string;
};

export type WithdrawalsView = { rows: WithdrawalRow[]; after: string | null };

/**
 * What harvesters are told of one text. `view` is null for a deleted record and where only headers were asked for.
 * `stamp`: ISO 8601, UTC, to the millisecond.
 */
export type HarvestRecord = {
  pid: string;
  lang: Lang;
  stamp: string;
  deleted: boolean;
  view: ArticleView | null;
};

/** Where a walk over the records stands: after the record with this stamp and text. */
export type HarvestCursor = { stamp: string; pid: string; lang: Lang };

/** An article in a sitemap. `updated`: ISO 8601, UTC. */
export type SitemapEntry = {
  updated: string;
  originalLang: Lang | null;
  texts: { lang: Lang; pid: string; slug: string }[];
};

/** What an ARK leads to; `path` is where it is answered now, which may be with 410. */
export type ArkAnswer =
  | { found: 'place'; path: string; cited: Cited | null; label: Label; withdrawn: boolean }
  | { found: 'nothing'; suggestions: { ark: string; path: string; label: Label }[] };
