import { earliestDate, sortKey, yearOf } from '@/domain/dates';
import type { Article } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { relationId, relationIds } from './relation-id';

/** What every publication of an article carries of it, so that lists filter and sort with one index. */
export type ArticleFacts = {
  date: string | null;
  /** `''` when the date is not known. */
  sortDate: string;
  year: number | null;
  originalLang: string | null;
  series: string | null;
  seriesPid: string | null;
  part: number | null;
  /** pids */
  subjects: string[];
  /** pids of the people written about */
  about: string[];
};

/** The facts as they stand now. Without a date of its own, an article has the earliest of its published sources. */
export async function getArticleFacts({
  payload,
  req,
  article,
}: EditingContext & { article: Article }): Promise<ArticleFacts> {
  const series = relationId(article.series);
  const date = article.date || (await earliestSource({ payload, req, article: article.id }));
  const [seriesPid = null] = await pidsOf({
    payload,
    req,
    collection: 'series',
    ids: series ? [series] : [],
  });
  return {
    date,
    sortDate: sortKey(date),
    year: yearOf(date),
    originalLang: article.originalLang ?? null,
    series,
    seriesPid,
    part: article.part ?? null,
    subjects: await pidsOf({ payload, req, collection: 'subjects', ids: relationIds(article.subjects) }),
    about: await pidsOf({ payload, req, collection: 'people', ids: relationIds(article.about) }),
  };
}

async function earliestSource({
  payload,
  req,
  article,
}: EditingContext & { article: string }): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'texts',
    where: { article: { equals: article }, _status: { equals: 'published' } },
    select: { source: { date: true } },
    depth: 0,
    pagination: false,
    req,
  });
  return earliestDate(docs.map(({ source }) => source?.date));
}

/** pids in the order of the ids; what is gone is left out. */
async function pidsOf({
  payload,
  req,
  collection,
  ids,
}: EditingContext & { collection: 'series' | 'subjects' | 'people'; ids: string[] }): Promise<string[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    select: { pid: true },
    depth: 0,
    pagination: false,
    req,
  });
  const pids = new Map(docs.map(({ id, pid }) => [id, pid]));
  return ids.flatMap((id) => pids.get(id) ?? []);
}
