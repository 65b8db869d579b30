import type { Lang } from '@/domain/body';
import type { TranslatedFrom } from '@/domain/edition';
import { collection, MAX_TIME_MS, type PublicationDocument } from './documents';
import { PLACE_FIELDS } from './rows';

const FIELDS = {
  ...PLACE_FIELDS,
  edition: 1,
  firstPublishedAt: 1,
  removed: 1,
  subjects: 1,
  about: 1,
  'translatedFrom.lang': 1,
} as const;

/** A publication as the page of an article needs it; `paragraphs` of those that may be the source of the wanted one. */
export type ArticlePublication = Pick<
  PublicationDocument,
  Exclude<keyof typeof FIELDS, '_id' | 'translatedFrom.lang'> | 'paragraphs'
> & { translatedFrom?: Pick<TranslatedFrom, 'lang'> | null };

/** All publications of an article. */
export async function listPublications(pid: string, wanted: Lang): Promise<ArticlePublication[]> {
  // A text that is translated from nothing is nearly always the source of the others: this spares a query.
  const isNoSource = { $or: [{ $eq: ['$lang', wanted] }, { $ifNull: ['$translatedFrom', false] }] };
  return collection('publications')
    .find<ArticlePublication>(
      { articlePid: pid },
      {
        projection: { ...FIELDS, paragraphs: { $cond: [isNoSource, '$$REMOVE', '$paragraphs'] } },
        maxTimeMS: MAX_TIME_MS,
      },
    )
    .toArray();
}

export type Source = Pick<PublicationDocument, 'number' | 'paragraphs'>;

/** What a text of an article is translated from, as it stands now; null when that is not published any more. */
export async function getSource(
  translatedFrom: Pick<TranslatedFrom, 'lang'> | null | undefined,
  publications: readonly ArticlePublication[],
): Promise<Source | null> {
  const source = publications.find(({ lang }) => lang === translatedFrom?.lang);
  if (!source || source.paragraphs) return source ?? null;
  return collection('publications').findOne(
    { articlePid: source.articlePid, lang: source.lang },
    { projection: { _id: 0, number: 1, paragraphs: 1 }, maxTimeMS: MAX_TIME_MS },
  );
}
