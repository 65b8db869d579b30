import type { Lang } from '@/domain/body';
import type { PartLink, VocabularyLink } from '@/domain/reading';
import { collection, MAX_TIME_MS } from './documents';
import { ROW_FIELDS, toRow } from './rows';

/** Two parts with room for every language, and for a part number given twice. */
const ENOUGH = 24;

/** The parts before and after one, in one query; `article: null` where that part is missing from the archive. */
export async function getNeighbours({
  series,
  part,
  lang,
}: {
  series: VocabularyLink;
  part: number;
  lang: Lang;
}): Promise<{ previous: PartLink | null; next: PartLink | null }> {
  const publications = await collection('publications')
    .find(
      { seriesPid: series.pid, part: { $gte: part - 1, $ne: part } },
      { projection: ROW_FIELDS, sort: { part: 1 }, limit: ENOUGH, maxTimeMS: MAX_TIME_MS },
    )
    .toArray();
  const linkTo = (number: number): PartLink => {
    const texts = publications.filter((publication) => publication.part === number);
    const first = texts.filter(({ articlePid }) => articlePid === texts[0]?.articlePid);
    return { part: number, article: toRow(first, { lang, series }) };
  };
  const laterParts = publications.some((publication) => (publication.part ?? 0) > part);
  return { previous: part > 1 ? linkTo(part - 1) : null, next: laterParts ? linkTo(part + 1) : null };
}
