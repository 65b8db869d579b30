import type { Lang } from '@/domain/body';
import type { Kind } from '@/domain/edition';
import type { Stage } from '@/domain/workflow';
import type { ScheduledJob } from './list-scheduled';

/** The first rows of a list, or one page of it, and how many there are. */
export type Listed<Row> = { rows: Row[]; total: number };

export type WorkRow = {
  id: string;
  title: string;
  lang: Lang;
  kind: Kind;
  stage: Stage;
  /** `YYYY-MM-DD` */
  dueOn: string | null;
  overdue: boolean;
  /** Whether it is assigned to the one who asks, and whether they wrote words of it. */
  assigned: boolean;
  wrote: boolean;
  updatedAt: string;
};

export type BehindRow = {
  id: string;
  title: string;
  lang: Lang;
  /** How many paragraphs, in what readers see. */
  behind: number;
  /** How many in the newest draft; 0 when all were checked and the draft waits to be published. */
  left: number;
  source: { lang: Lang; from: number; now: number };
};

export type RecentRow = { id: string; title: string; lang: Lang; number: number; publishedAt: string };

export type ScheduledRow = ScheduledJob & {
  /** null of what the one who asks must not read */
  title: string | null;
  lang: Lang | null;
};

/** How many articles of the archive are, in one language … */
export type CoverageRow = {
  lang: Lang;
  current: number;
  behind: number;
  /** begun and not published */
  inWork: number;
  withdrawn: number;
  missing: number;
};

export type Coverage = { articles: number; rows: CoverageRow[] };

export const LISTS = ['work', 'review', 'approved', 'behind', 'recent', 'scheduled'] as const;
export type List = (typeof LISTS)[number];

/** To one person. `review` and `approved` are null for whom they are no work. */
export type StartPageData = {
  work: Listed<WorkRow>;
  review: Listed<WorkRow> | null;
  approved: Listed<WorkRow> | null;
  behind: Listed<BehindRow>;
  recent: Listed<RecentRow>;
  scheduled: Listed<ScheduledRow>;
  coverage: Coverage;
};
