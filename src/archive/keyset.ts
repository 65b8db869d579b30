import type { Filter } from 'mongodb';
import { decodeCursor, encodeCursor, type Cursor } from '@/domain/cursors';
import { collection, MAX_TIME_MS, type PublicationDocument } from './documents';

/** A list of articles: the newest first, and of one date by pid, so that no two have the same place. */
const FORWARD = { sortDate: -1, articlePid: 1 } as const;
const BACKWARD = { sortDate: 1, articlePid: -1 } as const;

/** Texts that an article is expected to have at most. One with more only makes its page of the list shorter. */
const TEXTS_OF_AN_ARTICLE = 4;

type Publications = Filter<PublicationDocument>;

/**
 * Everything beyond a place. The whole filter stands in both branches of the `$or`: only so MongoDB reads each from
 * the index in order and merges them, instead of walking the list from its beginning.
 */
function beyond(filter: Publications, { sortDate, pid }: Cursor, forward: boolean): Publications {
  const [date, article] = forward ? (['$lt', '$gt'] as const) : (['$gt', '$lt'] as const);
  return {
    $or: [
      { ...filter, sortDate, articlePid: { [article]: pid } },
      { ...filter, sortDate: { [date]: sortDate } },
    ],
  };
}

/** The query of one page of a list, apart so that a test can explain it. */
export function findPositions(
  filter: Publications,
  { place, forward, articles }: { place: Cursor | null; forward: boolean; articles: number },
) {
  return collection('publications').find(place ? beyond(filter, place, forward) : filter, {
    projection: { _id: 0, sortDate: 1, articlePid: 1 },
    sort: forward ? FORWARD : BACKWARD,
    limit: articles * TEXTS_OF_AN_ARTICLE,
    maxTimeMS: MAX_TIME_MS,
  });
}

export type ArticlePage = { pids: string[]; after: string | null; before: string | null };

/**
 * One page of the articles of which a publication matches. `after` and `before` are cursors, of which `before` wins;
 * one that is not ours counts as none. The cursors given back are null at the ends of the list.
 */
export async function getArticlePage(
  filter: Publications,
  { after, before, size }: { after?: string; before?: string; size: number },
): Promise<ArticlePage> {
  const forward = decodeCursor(before) === null;
  const place = decodeCursor(before) ?? decodeCursor(after);
  const publications = await findPositions(filter, { place, forward, articles: size + 1 }).toArray();
  const places = new Map(
    publications.map(({ sortDate, articlePid }) => [articlePid, { sortDate, pid: articlePid }]),
  );
  const page = [...places.values()].slice(0, size);
  const hasMore = places.size > size || publications.length === (size + 1) * TEXTS_OF_AN_ARTICLE;
  if (!forward) page.reverse();
  const first = page.at(0);
  const last = page.at(-1);
  return {
    pids: page.map(({ pid }) => pid),
    after: last && (forward ? hasMore : true) ? encodeCursor(last) : null,
    before: first && (forward ? place !== null : hasMore) ? encodeCursor(first) : null,
  };
}
