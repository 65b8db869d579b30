/** The languages of an article at a glance. */
import type { Lang } from './body';
import type { Kind } from './edition';
import type { Colleague, Stage } from './workflow';

/** One language of an article, drafts included. `text` is null where it has none. */
export type MatrixCell = {
  lang: Lang;
  text: { id: string; title: string; kind: Kind } | null;
  /** The edition that readers see; null when they see none. */
  edition: number | null;
  /** Where the work stands that readers do not see yet; null when there is none. */
  stage: Stage | null;
  /** How many paragraphs are behind the source, in the draft. */
  behind: number;
  /** How many paragraphs are still in the words of the source, and of how many. */
  untranslated: number;
  paragraphs: number;
  withdrawn: boolean;
  scheduled: { at: string; what: 'publish' | 'unpublish' } | null;
  assignee: Colleague | null;
  dueOn: string | null;
  /** Who wrote words of it since it was last published. */
  writers: Colleague[];
  mayStart: boolean;
  mayEdit: boolean;
  /** Whether a text may be added in this language, from a file or by hand, also where there is nothing to translate. */
  mayImport?: boolean;
};

export type ArticleMatrix = {
  id: string;
  pid: string;
  title: string;
  originalLang: Lang | null;
  cells: MatrixCell[];
  /** IANA name of the time zone in which times are said. */
  timeZone?: string;
};
