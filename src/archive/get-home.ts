import type { Lang } from '@/domain/body';
import type { HomeView } from '@/domain/reading-lists';
import { countArticles } from './count-articles';
import { getSitePage } from './get-site-page';
import { listNewestArticles, listUntranslated } from './newest-articles';
import { listRows } from './rows';
import { countSeriesParts, type SeriesCounts } from './series-counts';
import { UntilPublishedMemory } from './until-published-memory';
import { listWords } from './vocabulary';

const NEWEST = 10;
const WAITING = 6;
const SERIES = 12;
/** An article has at most a few texts that were published one after another. */
const TEXTS_FOR_NEWEST = 60;
/** What waits for a translator is looked for among these: the newest are wanted first, and the search stays short. */
const TEXTS_FOR_WAITING = 300;

type Overview = { total: number; capped: boolean; waiting: string[]; series: SeriesCounts[] };

const memory = new UntilPublishedMemory<Overview>();

export async function getHome({ lang }: { lang: Lang }): Promise<HomeView> {
  const [intro, newestTexts, overview] = await Promise.all([
    getSitePage({ key: 'home', lang }),
    listNewestArticles(TEXTS_FOR_NEWEST),
    memory.get(lang, () => getOverview(lang)),
  ]);
  const { waiting, series, ...counted } = overview;
  const newest = newestTexts.slice(0, NEWEST);
  const [rows, links] = await Promise.all([
    listRows([...new Set([...newest, ...waiting])], lang),
    listWords(
      'series',
      series.map(({ pid }) => pid),
      lang,
    ),
  ]);
  const counts = new Map(series.map(({ pid, parts, present }) => [pid, { parts, present }]));
  return {
    intro,
    ...counted,
    newest: rows.filter(({ pid }) => newest.includes(pid)),
    waiting: rows.filter(({ pid }) => waiting.includes(pid)),
    series: links.map((link) => ({ ...link, ...(counts.get(link.pid) ?? { parts: 0, present: 0 }) })),
  };
}

async function getOverview(lang: Lang): Promise<Overview> {
  const [counted, series, newest] = await Promise.all([
    countArticles(),
    countSeriesParts(SERIES),
    listNewestArticles(TEXTS_FOR_WAITING),
  ]);
  const waiting = await listUntranslated(newest, lang);
  return { ...counted, series, waiting: waiting.slice(0, WAITING) };
}
