/** What the pages that list articles are given, and those that the editors keep: as `reading.ts` has it of texts. */
import type { Block, Lang } from './body';
import type { CreditRole } from './credits';
import type { ArticleRow, Label, PartLink, VocabularyLink } from './reading';

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
  works: { role: CreditRole | 'abstract' | 'about'; rows: ArticleRow[] }[];
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
