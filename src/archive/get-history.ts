import type { Lang } from '@/domain/body';
import { BoundedMemory } from '@/domain/bounded-memory';
import { compareEditions } from '@/domain/compare-editions';
import type { HistoryAnswer, HistoryView } from '@/domain/reading';
import { listPublications } from './article-publications';
import { listEntries, type StoredEntry } from './edition-entries';
import { getEditionById } from './editions';
import { inLanguageOrder, toTextLink } from './rows';
import { getTombstone } from './tombstones';

type Asked = { pid: string; lang: Lang; from?: number; to?: number };

/**
 * The editions of a text, newest first, and what changed between two of them: by default between the newest two.
 * `comparison` is null where one of the numbers names no edition that can be read, or both the same.
 */
export async function getHistory({ pid, lang, from, to }: Asked): Promise<HistoryAnswer> {
  const [publications, stored] = await Promise.all([listPublications(pid, lang), listEntries({ pid, lang })]);
  const current = publications.find((publication) => publication.lang === lang);
  if (!current) {
    const tombstone = await getTombstone({ pid, lang, publications });
    return tombstone ? { found: 'withdrawn', tombstone } : { found: 'nothing' };
  }
  return {
    found: 'history',
    view: {
      pid,
      lang,
      current: toTextLink(current),
      languages: inLanguageOrder(publications, current.originalLang ?? null).map(toTextLink),
      editions: stored.map(({ entry }) => entry).toReversed(),
      comparison: await compare(stored, { lang, from, to }),
    },
  };
}

async function compare(
  stored: readonly StoredEntry[],
  { lang, from, to }: Pick<Asked, 'lang' | 'from' | 'to'>,
): Promise<HistoryView['comparison']> {
  const readable = stored.filter(({ entry }) => entry.withdrawnAt === null);
  const find = (number: number) => readable.findIndex(({ entry }) => entry.number === number);
  const toIndex = to === undefined ? readable.length - 1 : find(to);
  const fromIndex = from === undefined ? toIndex - 1 : find(from);
  const [older, newer] = [readable[fromIndex], readable[toIndex]];
  if (!older || !newer || older === newer) return null;
  return { from: older.entry, to: newer.entry, ...(await getDifference(older, newer, lang)) };
}

type Difference = Pick<NonNullable<HistoryView['comparison']>, 'changes' | 'unchanged'>;

// Two editions always differ in the same way, and finding out takes more than the rest of the page.
const memory = new BoundedMemory<Difference>(100);

async function getDifference(from: StoredEntry, to: StoredEntry, lang: Lang): Promise<Difference> {
  const key = `${from.id.toHexString()} ${to.id.toHexString()}`;
  const known = memory.get(key);
  if (known) return known;
  const [older, newer] = await Promise.all([getEditionById(from.id), getEditionById(to.id)]);
  const changes = compareEditions({ from: older.content, to: newer.content, lang });
  const changed = new Set(changes.map(({ para }) => para));
  const unchanged = newer.paragraphs.filter(
    ({ para, number }) => number !== null && !changed.has(para),
  ).length;
  const difference = { changes, unchanged };
  memory.set(key, difference);
  return difference;
}
