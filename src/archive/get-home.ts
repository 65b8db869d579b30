import type { Lang } from '@/domain/body';
import type { ArticleRow, HomeView } from '@/domain/reading';
import { countArticles } from './count-articles';
import { collection, MAX_TIME_MS } from './documents';
import { getSitePage } from './get-site-page';
import { listHomeSeries } from './home-series';
import { listRows } from './rows';

const NEWEST = 10;
const WAITING = 6;
/** What waits for a translator is looked for among these: the newest are wanted first, and the search stays short. */
const TEXTS_LOOKED_AT = 300;

export async function getHome({ lang }: { lang: Lang }): Promise<HomeView> {
  const [intro, counted, series, lists] = await Promise.all([
    getSitePage({ key: 'home', lang }),
    countArticles(),
    listHomeSeries(lang),
    listNewestAndWaiting(lang),
  ]);
  return { intro, ...counted, series, ...lists };
}

async function listNewestAndWaiting(lang: Lang): Promise<{ newest: ArticleRow[]; waiting: ArticleRow[] }> {
  const texts = await collection('publications')
    .find(
      {},
      {
        projection: { _id: 0, articlePid: 1 },
        sort: { publishedAt: -1 },
        limit: TEXTS_LOOKED_AT,
        maxTimeMS: MAX_TIME_MS,
      },
    )
    .toArray();
  const pids = [...new Set(texts.map(({ articlePid }) => articlePid))];
  const translated = await collection('publications')
    .find(
      { articlePid: { $in: pids }, lang },
      { projection: { _id: 0, articlePid: 1 }, maxTimeMS: MAX_TIME_MS },
    )
    .toArray();
  const done = new Set(translated.map(({ articlePid }) => articlePid));
  const newest = pids.slice(0, NEWEST);
  const waiting = pids.filter((pid) => !done.has(pid)).slice(0, WAITING);
  const rows = new Map(
    (await listRows([...new Set([...newest, ...waiting])], lang)).map((row) => [row.pid, row]),
  );
  const toRowsOf = (wanted: string[]) => wanted.flatMap((pid) => rows.get(pid) ?? []);
  return { newest: toRowsOf(newest), waiting: toRowsOf(waiting) };
}
