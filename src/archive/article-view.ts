import { env } from '@/env';
import type { Lang } from '@/domain/body';
import type { Edition, TranslatedFrom } from '@/domain/edition';
import { ark } from '@/domain/paths';
import type { ArticleView, Staleness } from '@/domain/reading';
import { behindParagraphs } from '@/domain/staleness';
import type { ArticlePublication, Source } from './article-publications';
import { getNeighbours } from './neighbours';
import { inLanguageOrder, toTextLink } from './rows';
import { listPeople, listWords } from './vocabulary';

type Found = {
  /** Of the text that is read. */
  wanted: ArticlePublication;
  /** Of the whole article. */
  publications: readonly ArticlePublication[];
  edition: Promise<Edition>;
  /** What the edition is translated from, as it stands now. */
  source: Promise<Source | null>;
};

/** An article around one edition of the wanted text. Takes promises, so that all is read at the same time. */
export async function toArticleView({ wanted, publications, ...reading }: Found): Promise<ArticleView> {
  const { articlePid: pid, lang, originalLang = null, date = null } = wanted;
  const [edition, source, placeInSeries, subjects, about] = await Promise.all([
    reading.edition,
    reading.source,
    getPlaceInSeries(wanted, lang),
    listWords('subjects', wanted.subjects ?? [], lang),
    listPeople(wanted.about ?? [], lang),
  ]);
  return {
    pid,
    ark: ark({ naan: env.NAAN, pid }),
    originalLang,
    date,
    edition,
    firstPublishedAt: wanted.firstPublishedAt.toISOString(),
    removed: wanted.removed ?? [],
    languages: inLanguageOrder(publications, originalLang).map(toTextLink),
    ...placeInSeries,
    subjects,
    about,
    staleness: toStaleness(edition.content.translatedFrom, source),
  };
}

async function getPlaceInSeries(
  { seriesPid, part = null }: ArticlePublication,
  lang: Lang,
): Promise<Pick<ArticleView, 'series' | 'previous' | 'next'>> {
  const [series] = seriesPid ? await listWords('series', [seriesPid], lang) : [];
  if (!series) return { series: null, previous: null, next: null };
  const neighbours =
    part === null ? { previous: null, next: null } : await getNeighbours({ series, part, lang });
  return { series: { ...series, part }, ...neighbours };
}

function toStaleness(from: TranslatedFrom | null, source: Source | null): Staleness | null {
  return (
    from && {
      sourceLang: from.lang,
      fromEdition: from.edition,
      nowEdition: source?.number ?? null,
      behind: behindParagraphs(from.paragraphs, source?.paragraphs ?? []),
    }
  );
}
