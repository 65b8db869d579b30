import type { ObjectId } from 'mongodb';
import { env } from '@/env';
import type { Lang } from '@/domain/body';
import type { Edition, TranslatedFrom } from '@/domain/edition';
import { ark } from '@/domain/paths';
import type { ArticleAnswer, ArticleView, Staleness } from '@/domain/reading';
import { behindParagraphs } from '@/domain/staleness';
import { collection, MAX_TIME_MS, type PublicationDocument } from './documents';
import { EDITION_FIELDS, toEdition } from './editions';
import { getNeighbours } from './neighbours';
import { inLanguageOrder, listRows, toTextLink } from './rows';
import { listPeople, listWords } from './vocabulary';

const ARTICLE_FIELDS = {
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
  edition: 1,
  date: 1,
  originalLang: 1,
  seriesPid: 1,
  part: 1,
  subjects: 1,
  about: 1,
  'translatedFrom.lang': 1,
  // Of a text that is translated from nothing, as it is nearly always the source of the others: it spares a query.
  paragraphs: { $cond: [{ $ifNull: ['$translatedFrom', false] }, '$$REMOVE', '$paragraphs'] },
} as const;

type Publication = Pick<
  PublicationDocument,
  Exclude<keyof typeof ARTICLE_FIELDS, '_id' | 'translatedFrom.lang'>
> & { translatedFrom?: Pick<TranslatedFrom, 'lang'> | null };

/**
 * The text of an article in one language, or what there is instead. Finds by key, the second ones side by side: they
 * cost the two processes together less than one aggregation with a `$lookup` a collection.
 */
export async function getArticle({ pid, lang }: { pid: string; lang: Lang }): Promise<ArticleAnswer> {
  const publications = await collection('publications')
    .find<Publication>({ articlePid: pid }, { projection: ARTICLE_FIELDS, maxTimeMS: MAX_TIME_MS })
    .toArray();
  const wanted = publications.find((publication) => publication.lang === lang);
  if (!wanted) {
    const [row] = publications.length > 0 ? await listRows([pid], lang) : [];
    return row ? { found: 'other-languages', row } : { found: 'nothing' };
  }
  const [edition, series, subjects, about, source] = await Promise.all([
    getCurrentEdition(wanted.edition),
    getSeries(wanted, lang),
    listWords('subjects', wanted.subjects ?? [], lang),
    listPeople(wanted.about ?? [], lang),
    getSource(wanted, publications),
  ]);
  const originalLang = wanted.originalLang ?? null;
  const { translatedFrom } = edition.content;
  return {
    found: 'text',
    view: {
      pid,
      ark: ark({ naan: env.NAAN, pid }),
      originalLang,
      date: wanted.date ?? null,
      edition,
      languages: inLanguageOrder(publications, originalLang).map(toTextLink),
      ...series,
      subjects,
      about,
      staleness: translatedFrom && toStaleness(translatedFrom, source),
    },
  };
}

async function getCurrentEdition(id: ObjectId): Promise<Edition> {
  const edition = await collection('editions').findOne(
    { _id: id },
    { projection: EDITION_FIELDS, maxTimeMS: MAX_TIME_MS },
  );
  if (!edition) {
    throw new Error(`The publication names edition ${id.toHexString()}, which is missing: restore a backup.`);
  }
  return toEdition(edition);
}

async function getSeries(
  { seriesPid, part = null }: Pick<Publication, 'seriesPid' | 'part'>,
  lang: Lang,
): Promise<Pick<ArticleView, 'series' | 'previous' | 'next'>> {
  const [series] = seriesPid ? await listWords('series', [seriesPid], lang) : [];
  if (!series) return { series: null, previous: null, next: null };
  const neighbours =
    part === null ? { previous: null, next: null } : await getNeighbours({ series, part, lang });
  return { series: { ...series, part }, ...neighbours };
}

type Source = Pick<PublicationDocument, 'number' | 'paragraphs'>;

async function getSource(
  { articlePid, translatedFrom }: Publication,
  publications: readonly Publication[],
): Promise<Source | null> {
  const source = publications.find(({ lang }) => lang === translatedFrom?.lang);
  if (!source || source.paragraphs) return source ?? null;
  return collection('publications').findOne(
    { articlePid, lang: source.lang },
    { projection: { _id: 0, number: 1, paragraphs: 1 }, maxTimeMS: MAX_TIME_MS },
  );
}

function toStaleness(from: TranslatedFrom, source: Source | null): Staleness {
  return {
    sourceLang: from.lang,
    fromEdition: from.edition,
    nowEdition: source?.number ?? null,
    behind: source ? behindParagraphs(from.paragraphs, source.paragraphs ?? []) : [],
  };
}
