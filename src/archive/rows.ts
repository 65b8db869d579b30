import type { Lang } from '@/domain/body';
import type { ArticleRow, TextLink, VocabularyLink } from '@/domain/reading';
import { chooseLead } from '@/domain/row-lead';
import { collection, MAX_TIME_MS, type PublicationDocument } from './documents';
import { groupByArticle } from './group-by-article';
import { listWords } from './vocabulary';

/** What every reading of a publication needs: the link to it, and where its article stands. */
export const PLACE_FIELDS = {
  _id: 0,
  articlePid: 1,
  lang: 1,
  number: 1,
  publishedAt: 1,
  title: 1,
  titleSupplied: 1,
  slug: 1,
  kind: 1,
  machineDraft: 1,
  date: 1,
  originalLang: 1,
  seriesPid: 1,
  part: 1,
} as const satisfies Partial<Record<keyof PublicationDocument | '_id', 0 | 1>>;

/** What a row of a list shows: everything but the long fields. */
export const ROW_FIELDS = {
  ...PLACE_FIELDS,
  lede: 1,
  credits: 1,
  outlet: 1,
} as const satisfies Partial<Record<keyof PublicationDocument | '_id', 0 | 1>>;

export type RowPublication = Pick<PublicationDocument, Exclude<keyof typeof ROW_FIELDS, '_id'>>;
export type LinkPublication = Omit<
  RowPublication,
  'articlePid' | 'lede' | 'credits' | 'outlet' | 'date' | 'originalLang' | 'seriesPid' | 'part'
>;

export function toTextLink(publication: LinkPublication): TextLink {
  return {
    lang: publication.lang,
    title: publication.title,
    titleSupplied: publication.titleSupplied ?? false,
    slug: publication.slug,
    kind: publication.kind,
    machineDraft: publication.machineDraft ?? false,
    edition: publication.number,
    publishedAt: publication.publishedAt.toISOString(),
  };
}

/** The original first, the others by their tag: an order that does not change with what the database returns first. */
export function inLanguageOrder<T extends { lang: Lang }>(
  publications: readonly T[],
  originalLang: Lang | null,
): T[] {
  return publications.toSorted((a, b) => {
    if (a.lang === originalLang) return -1;
    if (b.lang === originalLang) return 1;
    return a.lang < b.lang ? -1 : 1;
  });
}

/** A row out of all publications of one article; null when there is none. */
export function toRow(
  publications: readonly RowPublication[],
  { lang, series }: { lang: Lang; series: VocabularyLink | null },
): ArticleRow | null {
  const originalLang = publications[0]?.originalLang ?? null;
  const ordered = inLanguageOrder(publications, originalLang);
  const lead = chooseLead(ordered, { locale: lang, originalLang });
  if (!lead) return null;
  return {
    pid: lead.articlePid,
    lead: {
      ...toTextLink(lead),
      lede: lead.lede ?? '',
      credits: lead.credits ?? [],
      outlet: lead.outlet ?? null,
    },
    languages: ordered.map(toTextLink),
    date: lead.date ?? null,
    series: series && { ...series, part: lead.part ?? null },
  };
}

/** Rows out of publications of several articles, in the order in which the articles first appear. */
export async function toRows(publications: readonly RowPublication[], lang: Lang): Promise<ArticleRow[]> {
  const seriesPids = new Set(publications.flatMap(({ seriesPid }) => seriesPid ?? []));
  const series = new Map((await listWords('series', [...seriesPids], lang)).map((link) => [link.pid, link]));
  return groupByArticle(publications).flatMap(
    (texts) => toRow(texts, { lang, series: series.get(texts[0]?.seriesPid ?? '') ?? null }) ?? [],
  );
}

/** Rows of these articles, in the order of `pids`; an article without a published text is left out. */
export async function listRows(pids: readonly string[], lang: Lang): Promise<ArticleRow[]> {
  if (pids.length === 0) return [];
  const publications = await collection('publications')
    .find({ articlePid: { $in: [...pids] } }, { projection: ROW_FIELDS, maxTimeMS: MAX_TIME_MS })
    .toArray();
  const rows = new Map((await toRows(publications, lang)).map((row) => [row.pid, row]));
  return pids.flatMap((pid) => rows.get(pid) ?? []);
}
