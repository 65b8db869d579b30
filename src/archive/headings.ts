import type { Filter } from 'mongodb';
import type { Lang } from '@/domain/body';
import { sortKey } from '@/domain/dates';
import type { EditionContent } from '@/domain/edition';
import type { Cited } from '@/domain/reading';
import { collection, MAX_TIME_MS, type EditionDocument, type PublicationDocument } from './documents';

const FIELDS = {
  _id: 0,
  articlePid: 1,
  lang: 1,
  number: 1,
  publishedAt: 1,
  hash: 1,
  'content.kind': 1,
  'content.title': 1,
  'content.titleSupplied': 1,
  'content.slug': 1,
  'content.credits': 1,
  'content.abstractBy': 1,
  'content.source': 1,
} as const;

/** An edition without its words: what may be told of it when they are withheld. */
export type Heading = Pick<EditionDocument, 'articlePid' | 'lang' | 'number' | 'publishedAt' | 'hash'> & {
  content: Pick<
    EditionContent,
    'kind' | 'title' | 'titleSupplied' | 'slug' | 'credits' | 'abstractBy' | 'source'
  >;
};

/** The headings of a few editions. The words themselves never leave the database. */
export async function listHeadings(filter: Filter<EditionDocument>): Promise<Heading[]> {
  return collection('editions')
    .find<Heading>(filter, { projection: FIELDS, maxTimeMS: MAX_TIME_MS })
    .toArray();
}

type Facts = { date: string | null; originalLang: Lang | null; originals: readonly Original[] };
type Original = NonNullable<Cited['original']>;

/**
 * What a citation needs of the article: as its publications have it. Where none is left, as it follows from the last
 * editions, by the rule that an article has unless an editor says otherwise: the earliest date of its sources.
 */
export function toFacts(
  publications: readonly Pick<
    PublicationDocument,
    'lang' | 'title' | 'titleSupplied' | 'date' | 'originalLang'
  >[],
  headings: readonly Heading[],
): Facts {
  const lastTexts = headings.map(({ lang, content }) => ({ lang, ...content }));
  const [published] = publications;
  const dates = headings.flatMap(({ content }) => content.source?.date ?? []);
  return {
    date: published
      ? (published.date ?? null)
      : (dates.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))[0] ?? null),
    originalLang: published
      ? (published.originalLang ?? null)
      : (lastTexts.find(({ kind }) => kind === 'original')?.lang ?? null),
    originals: [...publications, ...lastTexts].map(({ lang, title, titleSupplied }) => ({
      lang,
      title,
      titleSupplied: titleSupplied ?? false,
    })),
  };
}

export function toCitedHeading(heading: Heading, { date, originalLang, originals }: Facts): Cited {
  const { articlePid, lang, number, publishedAt, content } = heading;
  const isOriginal = originalLang === null || originalLang === lang;
  return {
    article: articlePid,
    lang,
    number,
    publishedAt: publishedAt.toISOString(),
    ...content,
    date,
    original: isOriginal ? null : (originals.find((text) => text.lang === originalLang) ?? null),
  };
}
