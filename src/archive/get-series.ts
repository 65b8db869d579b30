import type { Lang } from '@/domain/body';
import type { ArticleRow, PartLink } from '@/domain/reading';
import type { SeriesView } from '@/domain/reading-lists';
import { collection, MAX_TIME_MS } from './documents';
import { toLabel } from './labels';
import { ROW_FIELDS, toRows } from './rows';
import { toVocabularyLink } from './vocabulary';

const MOST_TEXTS = 2000;
/** Gaps are shown up to here: a part number typed wrong must not make a page of a million missing parts. */
const MOST_PARTS = 500;

/** A series of which something is published, with its parts and the gaps between them; null for any other. */
export async function getSeries({ pid, lang }: { pid: string; lang: Lang }): Promise<SeriesView | null> {
  const [series, publications] = await Promise.all([
    collection('series').findOne(
      { pid },
      { projection: { _id: 0, pid: 1, label: 1, about: 1 }, maxTimeMS: MAX_TIME_MS },
    ),
    collection('publications')
      .find(
        { seriesPid: pid },
        {
          projection: ROW_FIELDS,
          sort: { part: 1 },
          limit: MOST_TEXTS,
          maxTimeMS: MAX_TIME_MS,
        },
      )
      .toArray(),
  ]);
  if (!series || publications.length === 0) return null;
  const rows = await toRows(publications, lang);
  return {
    ...toVocabularyLink(series, lang),
    about: toLabel(series.about, lang),
    parts: toParts(rows),
    others: rows.filter(({ series: place }) => typeof place?.part !== 'number'),
  };
}

/** Parts 1 to the last known, in order; a number that two articles have stands twice, one that none has is a gap. */
function toParts(rows: readonly ArticleRow[]): PartLink[] {
  const present = rows.flatMap((article) =>
    typeof article.series?.part === 'number' ? [{ part: article.series.part, article }] : [],
  );
  const numbers = new Set(present.map(({ part }) => part));
  const last = Math.min(Math.max(0, ...numbers), MOST_PARTS);
  const gaps = Array.from({ length: last }, (_, index) => index + 1)
    .filter((part) => !numbers.has(part))
    .map((part) => ({ part, article: null }));
  return [...present, ...gaps].toSorted((a, b) => a.part - b.part);
}
