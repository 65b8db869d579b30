import type { Lang } from '@/domain/body';
import { LOCALE_CODES } from '@/i18n/locales';
import type { EditingContext } from '../editing-context';
import type { Coverage, CoverageRow } from './start-page-rows';

type Counted<Key> = { _id: Key; count: number };

/**
 * How many of the articles that have any text are published in each language, or begun, or missing; the languages in
 * the order given first, then those of the archive. Three counts over indexes: no document is read.
 */
export async function getCoverage({
  payload,
  first,
}: Pick<EditingContext, 'payload'> & { first: readonly Lang[] }): Promise<Coverage> {
  const { connection } = payload.db;
  const publications = connection.collection('publications');
  const texts = connection.collection('texts');
  const lang = { $gte: '' };
  const [published, stored, works] = await Promise.all([
    publications
      .aggregate<Counted<{ lang: Lang; behind: boolean }>>([
        { $match: { lang } },
        { $group: { _id: { lang: '$lang', behind: { $gt: ['$behind', 0] } }, count: { $sum: 1 } } },
      ])
      .toArray(),
    texts
      .aggregate<Counted<{ lang: Lang; status: string }>>([
        { $match: { lang } },
        { $group: { _id: { lang: '$lang', status: '$_status' }, count: { $sum: 1 } } },
      ])
      .toArray(),
    texts
      .aggregate<{ count: number }>([
        { $sort: { article: 1 } },
        { $group: { _id: '$article' } },
        { $match: { _id: { $ne: null } } },
        { $count: 'count' },
      ])
      .toArray(),
  ]);
  const articles = works[0]?.count ?? 0;
  const langs = [...new Set<Lang>([...first, ...LOCALE_CODES, ...stored.map(({ _id }) => _id.lang)])];
  const toRow = (code: Lang): CoverageRow => {
    const ofPublished = (behind: boolean) =>
      published.find(({ _id }) => _id.lang === code && _id.behind === behind)?.count ?? 0;
    const ofTexts = (status: string) =>
      stored.find(({ _id }) => _id.lang === code && _id.status === status)?.count ?? 0;
    const current = ofPublished(false);
    const behind = ofPublished(true);
    const inWork = ofTexts('draft');
    // Published by its editors, and not to be read.
    const withdrawn = Math.max(0, ofTexts('published') - current - behind);
    const missing = Math.max(0, articles - current - behind - inWork - withdrawn);
    return { lang: code, current, behind, inWork, withdrawn, missing };
  };
  return { articles, rows: langs.map(toRow) };
}
