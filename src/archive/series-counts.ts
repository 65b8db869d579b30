import { collection, MAX_TIME_MS } from './documents';

export type SeriesCounts = { pid: string; parts: number; present: number };

/** Some have nothing published yet, so more are read than are wanted. */
const READ_FOR_ONE = 3;
/** Series that have more texts together than these are counted too low, rather than read to their end. */
const MOST_TEXTS = 4000;

/** The series that were begun last and have something published, with how many parts are known and present. */
export async function countSeriesParts(most: number): Promise<SeriesCounts[]> {
  const series = await collection('series')
    .find(
      {},
      {
        projection: { _id: 0, pid: 1 },
        sort: { _id: -1 },
        limit: most * READ_FOR_ONE,
        maxTimeMS: MAX_TIME_MS,
      },
    )
    .toArray();
  const pids = series.map(({ pid }) => pid);
  const counts = await collection('publications')
    .aggregate<SeriesCounts>(
      [
        { $match: { seriesPid: { $in: pids } } },
        { $limit: MOST_TEXTS },
        { $group: { _id: '$articlePid', seriesPid: { $first: '$seriesPid' }, part: { $first: '$part' } } },
        { $group: { _id: '$seriesPid', last: { $max: '$part' }, present: { $sum: 1 } } },
        { $project: { _id: 0, pid: '$_id', present: 1, parts: { $max: ['$last', '$present'] } } },
      ],
      { maxTimeMS: MAX_TIME_MS },
    )
    .toArray();
  return counts.toSorted((a, b) => pids.indexOf(a.pid) - pids.indexOf(b.pid)).slice(0, most);
}
