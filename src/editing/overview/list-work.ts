import type { Where } from 'payload';
import type { Text } from '@/payload-types';
import { relationId, relationIds } from '../relation-id';
import type { Asker } from './asker';
import type { Listed, WorkRow } from './start-page-rows';

const NOT_PUBLISHED: Where = { _status: { not_equals: 'published' } };

/** What somebody was given or wrote and is not published: what they are asked to change, then what is due first. */
export async function listMyWork(asker: Asker): Promise<Listed<WorkRow>> {
  const { id, limit, page } = asker;
  const mine: Where[] = [{ or: [{ assignee: { equals: id } }, { writers: { in: [id] } }] }, NOT_PUBLISHED];
  const changes: Where = { stage: { equals: 'changes-requested' } };
  const others: Where = { stage: { not_equals: 'changes-requested' } };
  const parts: { where: Where[]; sort: string }[] = [
    { where: [...mine, changes], sort: 'dueOn' },
    { where: [...mine, others, { dueOn: { exists: true } }], sort: 'dueOn' },
    { where: [...mine, others, { dueOn: { exists: false } }], sort: '-updatedAt' },
  ];
  // As many of each as the page could need: what one person has open is little.
  const found = await Promise.all(
    parts.map((part) => listTexts(asker, { ...part, limit: limit * page, page: 1 })),
  );
  return {
    rows: found.flatMap(({ rows }) => rows).slice(limit * (page - 1), limit * page),
    total: found.reduce((sum, { total }) => sum + total, 0),
  };
}

/** What was handed in and waits for a reviewer, the longest waiting first. Nobody but an editor is shown their own. */
export async function listToReview(asker: Asker): Promise<Listed<WorkRow> | null> {
  const { id, isEditor, mayReview, languages } = asker;
  if (!mayReview) return null;
  const inReview: Where = { stage: { equals: 'in-review' } };
  const where = isEditor
    ? [inReview]
    : [inReview, { lang: { in: languages } }, { writers: { not_in: [id] } }];
  return listTexts(asker, { where, sort: 'updatedAt', ...asker });
}

/** What was approved and waits to be published, which editors do. */
export async function listApproved(asker: Asker): Promise<Listed<WorkRow> | null> {
  if (!asker.isEditor) return null;
  return listTexts(asker, {
    where: [{ stage: { equals: 'approved' } }, NOT_PUBLISHED],
    sort: 'updatedAt',
    ...asker,
  });
}

async function listTexts(
  asker: Asker,
  { where, sort, limit, page }: { where: Where[]; sort: string; limit: number; page: number },
): Promise<Listed<WorkRow>> {
  const { payload, req } = asker;
  const { docs, totalDocs } = await payload.find({
    collection: 'texts',
    draft: true,
    where: { and: where },
    select: {
      title: true,
      lang: true,
      kind: true,
      stage: true,
      dueOn: true,
      assignee: true,
      writers: true,
      updatedAt: true,
    },
    sort,
    limit,
    page,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return { rows: docs.map((text) => toRow(text, asker)), total: totalDocs };
}

type Found = Pick<
  Text,
  'id' | 'title' | 'lang' | 'kind' | 'stage' | 'dueOn' | 'assignee' | 'writers' | 'updatedAt'
>;

function toRow(text: Found, { id, today }: Asker): WorkRow {
  const dueOn = text.dueOn ?? null;
  return {
    id: text.id,
    title: text.title ?? '',
    lang: text.lang,
    kind: text.kind,
    stage: text.stage ?? 'draft',
    dueOn,
    overdue: dueOn !== null && dueOn < today,
    assigned: relationId(text.assignee) === id,
    wrote: relationIds(text.writers).includes(id),
    updatedAt: text.updatedAt,
  };
}
