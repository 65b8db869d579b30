import { relationId } from '../relation-id';
import type { Asker } from './asker';
import { listScheduled } from './list-scheduled';
import type { Listed, RecentRow, ScheduledRow } from './start-page-rows';

/** What was published last, in any language. */
export async function listRecent({ payload, req, limit, page }: Asker): Promise<Listed<RecentRow>> {
  const { docs, totalDocs } = await payload.find({
    collection: 'publications',
    select: { text: true, lang: true, title: true, number: true, publishedAt: true },
    sort: '-publishedAt',
    limit,
    page,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const rows = docs.map(({ text, title, lang, number, publishedAt }) => ({
    id: relationId(text) ?? '',
    title,
    lang,
    number,
    publishedAt,
  }));
  return { rows, total: totalDocs };
}

/** What is to be published, or to be taken from readers, next. */
export async function listScheduledTexts({
  payload,
  req,
  limit,
  page,
}: Asker): Promise<Listed<ScheduledRow>> {
  const { rows, total } = await listScheduled({ payload, req, limit, page });
  if (rows.length === 0) return { rows: [], total };
  const { docs } = await payload.find({
    collection: 'texts',
    draft: true,
    where: { id: { in: rows.map(({ text }) => text) } },
    select: { title: true, lang: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  const known = new Map(docs.map(({ id, title, lang }) => [id, { title: title ?? '', lang }]));
  return { rows: rows.map((row) => ({ title: null, lang: null, ...row, ...known.get(row.text) })), total };
}
