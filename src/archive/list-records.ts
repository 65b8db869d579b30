import type { Filter } from 'mongodb';
import type { Lang } from '@/domain/body';
import type { HarvestCursor, HarvestRecord } from '@/domain/reading';
import { collection, MAX_TIME_MS, type RecordDocument } from './documents';
import { HARVEST_FIELDS, toHarvestRecord, type StoredRecord } from './harvest-records';
import { listViews } from './list-views';

/**
 * Two writes of the same millisecond may become visible in the other order than that of their keys: a harvester that
 * was given the second would go on behind the first and never see it. So a record is listed when it is this old, by
 * the clock that stamped it. `getRecord` has no place in a list to lose, and no such delay.
 */
const SETTLED_MS = 500;
const SETTLED = { $expr: { $lte: ['$stamp', { $subtract: ['$$NOW', SETTLED_MS] }] } };

type Asked = {
  /** From the start of its millisecond. */
  from?: Date;
  /** To the end of its second. */
  until?: Date;
  lang?: Lang;
  /** The last record that the harvester was given. */
  after?: HarvestCursor;
};

/** A page of the records in the order in which they changed. `next` is null at the end of the list. */
export async function listRecords({
  size,
  withViews,
  ...asked
}: Asked & { size: number; withViews: boolean }): Promise<{
  records: HarvestRecord[];
  next: HarvestCursor | null;
}> {
  const found = await findRecords(asked, size + 1).toArray();
  const page = found.slice(0, size);
  const last = page.at(-1);
  return {
    records: withViews ? await addViews(page) : page.map((record) => toHarvestRecord(record, null)),
    next:
      last && found.length > size
        ? { stamp: last.stamp.toISOString(), pid: last.articlePid, lang: last.lang }
        : null,
  };
}

/** The query of one page, apart so that a test can explain it. */
export function findRecords(asked: Asked, limit: number) {
  return collection('records').find<StoredRecord>(toFilter(asked), {
    projection: HARVEST_FIELDS,
    sort: { stamp: 1, articlePid: 1, ...(asked.lang === undefined && { lang: 1 }) },
    limit,
    maxTimeMS: MAX_TIME_MS,
  });
}

/** The whole filter stands in each branch: only so MongoDB reads them from the index in order, and merges them. */
function toFilter({ from, until, lang, after }: Asked): Filter<RecordDocument> {
  const rest = { ...(lang !== undefined && { lang }), ...SETTLED };
  const end = until && { $lt: new Date(Math.floor(until.getTime() / 1000) * 1000 + 1000) };
  if (!after) return { ...rest, ...((from ?? end) && { stamp: { ...(from && { $gte: from }), ...end } }) };
  const stamp = new Date(after.stamp);
  const same = { ...rest, stamp: { $eq: stamp, ...end } };
  return {
    $or: [
      ...(lang === undefined ? [{ ...same, articlePid: after.pid, lang: { $gt: after.lang } }] : []),
      { ...same, articlePid: { $gt: after.pid } },
      { ...rest, stamp: { $gt: stamp, ...end } },
    ],
  };
}

/** What was taken back while the page is made is told as deleted, though its record was read before. */
async function addViews(page: readonly StoredRecord[]): Promise<HarvestRecord[]> {
  const present = page.filter(({ deleted }) => !deleted);
  const views = await listViews(present.map(({ articlePid, lang }) => ({ pid: articlePid, lang })));
  const viewOf = new Map(present.map((record, index) => [record, views[index] ?? null]));
  return page.map((record) => {
    const view = viewOf.get(record) ?? null;
    return toHarvestRecord({ ...record, deleted: view === null }, view);
  });
}

/** The time before which no record changed last: ISO 8601, UTC; null in an archive that never published anything. */
export async function getEarliestStamp(): Promise<string | null> {
  const record = await collection('records').findOne<Pick<RecordDocument, 'stamp'>>(
    {},
    { projection: { _id: 0, stamp: 1 }, sort: { stamp: 1 }, maxTimeMS: MAX_TIME_MS },
  );
  return record?.stamp.toISOString() ?? null;
}
