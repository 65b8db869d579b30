import type { MatrixCell } from '@/domain/article-matrix';
import type { Lang } from '@/domain/body';
import { findWholeWithdrawal, type Withheld } from '@/domain/current-edition';
import type { Colleague } from '@/domain/workflow';
import type { Publication, Text } from '@/payload-types';
import { toParagraphs } from '../get-edition';
import { relationId, relationIds } from '../relation-id';
import { countBehindSource } from './count-behind';
import type { ScheduledJob } from './list-scheduled';

type Published = Pick<Publication, 'text' | 'lang' | 'number' | 'paragraphs'>;
type Draft = Pick<Text, 'id' | 'lang' | 'title' | 'kind'> &
  Pick<Text, 'stage' | '_status' | 'assignee' | 'dueOn' | 'writers' | 'untranslated' | 'translatedFrom'>;

type Known = {
  lang: Lang;
  /** The newest of the text, as far as the one who asks may read it. */
  draft: Draft | null;
  /** Whether there is a text at all. */
  exists: boolean;
  /** Of the whole article. */
  publications: readonly Published[];
  withdrawals: readonly Withheld[];
  scheduled: readonly ScheduledJob[];
  colleagues: ReadonlyMap<string, Colleague>;
  mayWrite: boolean;
};

/** One language of an article, from what was read of all of it. What may be started is asked of the whole article. */
export function toMatrixCell({ lang, draft, exists, mayWrite, ...article }: Known): MatrixCell {
  const { publications, withdrawals } = article;
  const published = publications.find((publication) => publication.lang === lang);
  const withheld = exists && draft === null;
  const partly = withdrawals.some(({ scope, lang: of }) => scope === 'edition' && of === lang);
  return {
    lang,
    text: draft && { id: draft.id, title: draft.title ?? '', kind: draft.kind },
    edition: withheld ? null : (published?.number ?? null),
    stage: draft && draft._status !== 'published' ? (draft.stage ?? 'draft') : null,
    withdrawn:
      withheld ||
      (exists && findWholeWithdrawal(lang, withdrawals) !== undefined) ||
      (partly && published === undefined),
    ...toProgress(draft, publications),
    ...toPeople(draft, article.colleagues),
    scheduled: toScheduled(draft, article.scheduled),
    mayStart: false,
    mayEdit: draft !== null && mayWrite,
  };
}

function toProgress(
  draft: Draft | null,
  publications: readonly Published[],
): Pick<MatrixCell, 'behind' | 'untranslated' | 'paragraphs'> {
  const { text, edition, paragraphs: hashes } = draft?.translatedFrom ?? {};
  const from = relationId(text);
  const source = publications.find((publication) => from !== null && relationId(publication.text) === from);
  const own = publications.find((publication) => publication.lang === draft?.lang);
  const untranslated = draft?.untranslated ?? [];
  const paras = toParagraphs((source ?? own)?.paragraphs).map(({ para }) => para);
  return {
    // Without an edition that it follows, readers are told nothing of a source either.
    behind: edition ? countBehindSource(hashes, source) : 0,
    untranslated: untranslated.length,
    paragraphs: new Set([...paras, ...untranslated]).size,
  };
}

function toPeople(
  draft: Draft | null,
  colleagues: ReadonlyMap<string, Colleague>,
): Pick<MatrixCell, 'assignee' | 'dueOn' | 'writers'> {
  const assignee = relationId(draft?.assignee);
  return {
    assignee: assignee ? (colleagues.get(assignee) ?? null) : null,
    dueOn: draft?.dueOn ?? null,
    writers: relationIds(draft?.writers).flatMap((id) => colleagues.get(id) ?? []),
  };
}

function toScheduled(draft: Draft | null, scheduled: readonly ScheduledJob[]): MatrixCell['scheduled'] {
  const next = scheduled.find(({ text }) => text === draft?.id);
  return next ? { at: next.at, what: next.what } : null;
}
