import type { Lang } from '@/domain/body';
import type { Edition } from '@/domain/edition';
import { collection, MAX_TIME_MS } from './documents';
import { EDITION_FIELDS, toEdition } from './editions';

/**
 * One frozen edition of a text that is published now; null when there is none of that number. The editions of a text
 * that was taken back stay in the database and out of sight.
 */
export async function getEdition({
  pid,
  lang,
  number,
}: {
  pid: string;
  lang: Lang;
  number: number;
}): Promise<Edition | null> {
  const [publication, edition] = await Promise.all([
    collection('publications').findOne(
      { articlePid: pid, lang },
      { projection: { _id: 0, articlePid: 1, lang: 1 }, maxTimeMS: MAX_TIME_MS },
    ),
    collection('editions').findOne(
      { articlePid: pid, lang, number },
      { projection: EDITION_FIELDS, maxTimeMS: MAX_TIME_MS },
    ),
  ]);
  return publication && edition ? toEdition(edition) : null;
}
