import type { Filter } from 'mongodb';
import type { Lang } from '@/domain/body';
import { earliestDate } from '@/domain/dates';
import type { EditionContent } from '@/domain/edition';
import type { Cited } from '@/domain/reading';
import {
  collection,
  MAX_TIME_MS,
  type EditionDocument,
  type PublicationDocument,
  type RecordDocument,
} from './documents';

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

type Known = {
  publications: readonly Pick<
    PublicationDocument,
    'lang' | 'title' | 'titleSupplied' | 'date' | 'originalLang'
  >[];
  /** Of the texts that are published no more: their last editions, and what was written down of them. */
  headings: readonly Heading[];
  records: readonly Pick<RecordDocument, 'date' | 'originalLang' | 'stamp'>[];
};

/**
 * What a citation needs of the article: as its publications have it; where none is left, as the last of them had it,
 * with the date that an editor set by hand. A text that was unpublished before that was written down has what follows
 * from the last editions, by the rule for articles of which no editor says otherwise: the earliest date of its sources.
 */
export function toFacts({ publications, headings, records }: Known): Facts {
  const lastTexts = headings.map(({ lang, content }) => ({ lang, ...content }));
  const [last] = records
    .filter(({ date }) => date !== undefined)
    .toSorted((a, b) => b.stamp.getTime() - a.stamp.getTime());
  const said = publications[0] ?? last;
  return {
    date: said ? (said.date ?? null) : earliestDate(headings.map(({ content }) => content.source?.date)),
    originalLang: said
      ? (said.originalLang ?? null)
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
