import { toBlocks } from '@/domain/blocks';
import type { Lang } from '@/domain/body';
import type { SitePageView } from '@/domain/reading-lists';
import { collection, MAX_TIME_MS } from './documents';
import { listFigures } from './page-figures';

/** A page kept by the editors, in the reader's language, else in English, else in any; null when nobody wrote it. */
export async function getSitePage({ key, lang }: { key: string; lang: Lang }): Promise<SitePageView | null> {
  const pages = await collection('pages')
    .find(
      { key },
      {
        projection: { _id: 0, key: 1, lang: 1, title: 1, body: 1 },
        sort: { lang: 1 },
        maxTimeMS: MAX_TIME_MS,
      },
    )
    .toArray();
  const inLang = (wanted: Lang) => pages.find((candidate) => candidate.lang === wanted);
  const page = inLang(lang) ?? inLang('en') ?? pages[0];
  if (!page) return null;
  const resolve = await listFigures(page.body, page.lang);
  return { key, title: page.title, lang: page.lang, body: toBlocks(page.body, resolve) };
}
