import { collection, MAX_TIME_MS } from './documents';
import { MOST_COUNTED } from './facets';

/** How many articles have a published text; of more than `MOST_COUNTED` texts only the newest are counted. */
export async function countArticles(): Promise<{ total: number; capped: boolean }> {
  const [counted] = await collection('publications')
    .aggregate<{ articles: number; texts: number }>(
      [
        { $sort: { sortDate: -1, articlePid: 1 } },
        { $limit: MOST_COUNTED },
        { $group: { _id: '$articlePid', texts: { $sum: 1 } } },
        { $group: { _id: null, articles: { $sum: 1 }, texts: { $sum: '$texts' } } },
      ],
      { maxTimeMS: MAX_TIME_MS },
    )
    .toArray();
  return { total: counted?.articles ?? 0, capped: (counted?.texts ?? 0) >= MOST_COUNTED };
}
