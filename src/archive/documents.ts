/**
 * What the reading side reads, as Payload stores it in MongoDB. `texts`, `articles` and everything with drafts are
 * missing on purpose: what is not listed here cannot be asked for.
 */
import type { Collection, ObjectId } from 'mongodb';
import type { Lang } from '@/domain/body';
import type { Credit } from '@/domain/credits';
import type { Edition, EditionContent, Kind, TranslatedFrom } from '@/domain/edition';
import type { LexicalBody } from '@/domain/lexical';
import type { PersonName } from '@/domain/people-names';
import type { RemovedParagraph, WithdrawalScope } from '@/domain/reading';
import { getDatabase } from './database';

/** Payload's localized field: one value a language. */
export type Localized = Record<Lang, string | null | undefined> | null | undefined;

/**
 * The current publication of one text. Fields of the article are the same in all publications of it. Payload leaves a
 * field out that was never given, so what is not required there may be missing here.
 */
export type PublicationDocument = {
  articlePid: string;
  lang: Lang;
  edition: ObjectId;
  number: number;
  publishedAt: Date;
  firstPublishedAt: Date;
  updatedAt?: Date;
  title: string;
  titleSupplied?: boolean | null;
  slug: string;
  kind: Kind;
  lede?: string | null;
  credits?: Credit[] | null;
  /** pids of the people credited */
  people?: string[] | null;
  machineDraft?: boolean | null;
  outlet?: string | null;
  translatedFrom?: TranslatedFrom | null;
  paragraphs?: Edition['paragraphs'] | null;
  /** Paragraphs of earlier, not withdrawn editions that this one lacks. */
  removed?: RemovedParagraph[] | null;
  /** SHA-256 of the photos in the edition */
  photos?: string[] | null;
  /** pids of the people that the article is about */
  about?: string[] | null;
  date?: string | null;
  /** as `sortKey` of the domain gives it */
  sortDate: string;
  year?: number | null;
  originalLang?: Lang | null;
  seriesPid?: string | null;
  part?: number | null;
  subjects?: string[] | null;
};

export type EditionDocument = {
  articlePid: string;
  lang: Lang;
  number: number;
  publishedAt: Date;
  content: EditionContent;
  note?: string | null;
  paragraphs: Edition['paragraphs'];
  previousHash: string | null;
  hash: string;
  photoHashes: string[];
};

/**
 * A text that has been published at least once, for harvesters and tombstones: `publications` are what there is,
 * records what there has been. Never removed.
 */
export type RecordDocument = {
  articlePid: string;
  lang: Lang;
  /** The current edition, or the last that was. */
  edition: ObjectId;
  number: number;
  /** The text is published no more. */
  deleted: boolean;
  /** Of the article, as the last publication had them; missing where it was gone before records held them. */
  date?: string | null;
  originalLang?: Lang | null;
  /** When that became true, or what harvesters are given last changed: by the database's clock, after the commit. */
  stamp: Date;
};

/** One act of withdrawing; in force while `liftedAt` is missing. */
export type WithdrawalDocument = {
  scope: WithdrawalScope;
  articlePid: string;
  /** of a text or edition */
  lang?: Lang | null;
  /** of an edition */
  number?: number | null;
  reason?: Localized;
  withdrawnAt: Date;
  liftedAt?: Date | null;
};

/** A word of the shared vocabulary: a series or a subject. */
export type WordDocument = { pid: string; label: Localized; about?: Localized };

export type PersonDocument = {
  pid: string;
  /** The form shown in the admin and in the person's URL. */
  name: string;
  names?: PersonName[] | null;
  identifiers?: { scheme: string; value: string }[] | null;
  about?: Localized;
};

export type PhotoDocument = {
  sha256: string;
  filename: string;
  mimeType: string;
  width: number;
  height: number;
  caption?: Localized;
  alt?: Localized;
  credit?: string | null;
};

export type SitePageDocument = { key: string; lang: Lang; title: string; body?: LexicalBody | null };

type Documents = {
  publications: PublicationDocument;
  editions: EditionDocument;
  records: RecordDocument;
  withdrawals: WithdrawalDocument;
  series: WordDocument;
  subjects: WordDocument;
  people: PersonDocument;
  photos: PhotoDocument;
  pages: SitePageDocument;
};

/** A collection that readers may see. */
export function collection<Name extends keyof Documents>(name: Name): Collection<Documents[Name]> {
  return getDatabase().collection<Documents[Name]>(name);
}

/** A query that takes longer is given up: it would hold a connection that other readers wait for. */
export const MAX_TIME_MS = 5000;
