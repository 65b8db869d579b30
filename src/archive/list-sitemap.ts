import { NOID_ALPHABET } from '@/domain/noid';
import { SHOULDERS } from '@/domain/pid';
import type { SitemapEntry } from '@/domain/reading';
import { collection, MAX_TIME_MS, type PublicationDocument } from './documents';
import { groupByArticle } from './group-by-article';

/** On average, as pids are random; a sitemap may have 50,000 (sitemaps.org, 'Using Sitemap index files'). */
const TEXTS_IN_A_PART = 10_000;
const MOST_TEXTS = 50_000;
/** 29 × 29 × 29 parts: an index may have 50,000. */
const LONGEST_PREFIX = 3;
/** So many changes tell when a part last changed; of a part that is in none of them that is left open. */
const NEWEST_CHANGES = 2000;

const PART = new RegExp(`^${SHOULDERS.article}([${NOID_ALPHABET}]{0,${LONGEST_PREFIX}})$`);

/** How many of the random characters of a pid name a part, so that none becomes too long. */
function toPrefixLength(texts: number): number {
  const lengths = Array.from({ length: LONGEST_PREFIX }, (_, length) => length);
  return (
    lengths.find((length) => texts / NOID_ALPHABET.length ** length <= TEXTS_IN_A_PART) ?? LONGEST_PREFIX
  );
}

function countTexts(): Promise<number> {
  return collection('publications').estimatedDocumentCount({ maxTimeMS: MAX_TIME_MS });
}

/** The parts of the sitemap: articles by the beginning of their pid, which never changes. None without a text. */
export async function listSitemapParts(): Promise<{ part: string; updated: string | null }[]> {
  const [texts, updates] = await Promise.all([countTexts(), listUpdates()]);
  if (texts === 0) return [];
  const prefixes = Array.from({ length: toPrefixLength(texts) }).reduce<string[]>(
    (shorter) => shorter.flatMap((prefix) => [...NOID_ALPHABET].map((char) => prefix + char)),
    [SHOULDERS.article],
  );
  return prefixes.map((part) => ({
    part,
    updated: updates.find(({ articlePid }) => articlePid.startsWith(part))?.stamp.toISOString() ?? null,
  }));
}

/** Records change also where something is taken back, which no publication tells. The newest first. */
async function listUpdates() {
  return collection('records')
    .find(
      {},
      {
        projection: { _id: 0, articlePid: 1, stamp: 1 },
        sort: { stamp: -1 },
        limit: NEWEST_CHANGES,
        maxTimeMS: MAX_TIME_MS,
      },
    )
    .toArray();
}

type Listed = Pick<
  PublicationDocument,
  'articlePid' | 'lang' | 'slug' | 'originalLang' | 'publishedAt' | 'updatedAt'
>;

/** The articles of a part; null for a name that no part has. A part finer than needed is also answered. */
export async function listSitemapPart(part: string): Promise<SitemapEntry[] | null> {
  const [, prefix] = PART.exec(part) ?? [];
  if (prefix === undefined || prefix.length < toPrefixLength(await countTexts())) return null;
  const publications = await findPart(part).toArray();
  return groupByArticle(publications).map(toEntry);
}

/** The query of one part, apart so that a test can explain it. */
export function findPart(part: string) {
  return collection('publications').find<Listed>(
    { articlePid: { $gte: part, $lt: `${part}~` } },
    {
      projection: { _id: 0, articlePid: 1, lang: 1, slug: 1, originalLang: 1, publishedAt: 1, updatedAt: 1 },
      sort: { articlePid: 1, lang: 1 },
      limit: MOST_TEXTS,
      maxTimeMS: MAX_TIME_MS,
    },
  );
}

function toEntry(texts: readonly Listed[]): SitemapEntry {
  const updated = texts.map(({ updatedAt, publishedAt }) => (updatedAt ?? publishedAt).toISOString());
  return {
    updated: updated.toSorted().at(-1) ?? '',
    originalLang: texts[0]?.originalLang ?? null,
    texts: texts.map(({ lang, articlePid, slug }) => ({ lang, pid: articlePid, slug })),
  };
}
