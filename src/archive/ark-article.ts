import type { Lang } from '@/domain/body';
import { toCited } from '@/domain/cited';
import { articlePath, editionPath } from '@/domain/paths';
import type { ArkAnswer, Cited } from '@/domain/reading';
import { chooseLead } from '@/domain/row-lead';
import { collection, MAX_TIME_MS } from './documents';
import { getArticle } from './get-article';
import { getEdition } from './get-edition';

export type ArkPlace = Extract<ArkAnswer, { found: 'place' }>;

type Asked = { pid: string; lang?: string; number?: number; locale: Lang };

/** Where an article, a text or an edition is answered now, also where with 410; null when there never was one. */
export async function getArticlePlace({ pid, lang, number, locale }: Asked): Promise<ArkPlace | null> {
  const text = await findLang(pid, { lang, locale });
  if (text === null) return null;
  if (number !== undefined) return getEditionPlace({ pid, lang: text, number });
  const answer = await getArticle({ pid, lang: text });
  if (answer.found === 'text') return toPlace(toCited(answer.view), { withdrawn: false });
  return answer.found === 'withdrawn' ? toPlace(answer.tombstone.cited, { withdrawn: true }) : null;
}

/** The language of the text that is meant; `lang` has lost its hyphens and capitals on the way. */
async function findLang(
  pid: string,
  { lang, locale }: { lang: string | undefined; locale: Lang },
): Promise<Lang | null> {
  const [published, recorded] = await Promise.all([
    collection('publications')
      .find({ articlePid: pid }, { projection: { _id: 0, lang: 1, originalLang: 1 }, ...IN_ORDER })
      .toArray(),
    collection('records')
      .find({ articlePid: pid }, { projection: { _id: 0, lang: 1 }, ...IN_ORDER })
      .toArray(),
  ]);
  if (lang !== undefined)
    return [...published, ...recorded].find((text) => fold(text.lang) === lang)?.lang ?? null;
  const originalLang = published[0]?.originalLang ?? null;
  const lead =
    chooseLead(published, { locale, originalLang }) ?? chooseLead(recorded, { locale, originalLang });
  return lead?.lang ?? null;
}

const IN_ORDER = { sort: { articlePid: 1, lang: 1 }, maxTimeMS: MAX_TIME_MS } as const;

function fold(lang: Lang): string {
  return lang.replaceAll('-', '').toLowerCase();
}

async function getEditionPlace(edition: {
  pid: string;
  lang: Lang;
  number: number;
}): Promise<ArkPlace | null> {
  const answer = await getEdition(edition);
  if (answer.found === 'nothing') return null;
  const withdrawn = answer.found === 'withdrawn';
  const cited = answer.found === 'withdrawn' ? answer.tombstone.cited : toCited(answer.view.article);
  return { ...toPlace(cited, { withdrawn }), path: editionPath(edition) };
}

function toPlace(cited: Cited, { withdrawn }: { withdrawn: boolean }): ArkPlace {
  const { article: pid, lang, slug, title } = cited;
  return {
    found: 'place',
    path: articlePath({ lang, pid, slug }),
    cited,
    label: { text: title, lang },
    withdrawn,
  };
}
