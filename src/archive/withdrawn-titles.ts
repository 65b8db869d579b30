import type { Lang } from '@/domain/body';
import type { Label } from '@/domain/reading';
import { chooseLead } from '@/domain/row-lead';
import { collection, MAX_TIME_MS, type RecordDocument, type WithdrawalDocument } from './documents';
import { listHeadings, type Heading } from './headings';

type Act = Pick<WithdrawalDocument, 'scope' | 'articlePid' | 'lang' | 'number'>;

/**
 * The title of what each act withdrew, in its own language: of an edition its own, of a text that of the last edition
 * readers saw, of an article that of the text they would have been led to. undefined where there is none.
 */
export async function listWithdrawnTitles(
  acts: readonly Act[],
  locale: Lang,
): Promise<(Label | undefined)[]> {
  const editions = acts.filter(({ scope }) => scope === 'edition');
  const last = await listLastEditions(acts.filter(({ scope }) => scope !== 'edition'));
  const either = [
    ...editions.map(({ articlePid, lang, number }) => ({
      articlePid,
      lang: lang ?? '',
      number: number ?? 0,
    })),
    ...last.map(({ articlePid, lang, number }) => ({ articlePid, lang, number })),
  ];
  const headings = either.length > 0 ? await listHeadings({ $or: either }) : [];
  return acts.map((act) => {
    const heading = findHeading(act, { headings, last, locale });
    return heading && { text: heading.content.title, lang: heading.lang };
  });
}

type LastEdition = Pick<RecordDocument, 'articlePid' | 'lang' | 'number'>;

async function listLastEditions(acts: readonly Act[]): Promise<LastEdition[]> {
  if (acts.length === 0) return [];
  return collection('records')
    .find<LastEdition>(
      { articlePid: { $in: [...new Set(acts.map(({ articlePid }) => articlePid))] } },
      {
        projection: { _id: 0, articlePid: 1, lang: 1, number: 1 },
        sort: { articlePid: 1, lang: 1 },
        maxTimeMS: MAX_TIME_MS,
      },
    )
    .toArray();
}

function findHeading(
  { scope, articlePid, lang, number }: Act,
  { headings, last, locale }: { headings: readonly Heading[]; last: readonly LastEdition[]; locale: Lang },
): Heading | undefined {
  const ofArticle = headings.filter((heading) => heading.articlePid === articlePid);
  if (scope === 'edition')
    return ofArticle.find((heading) => heading.lang === lang && heading.number === number);
  const lastOnes = ofArticle.filter((heading) =>
    last.some(
      (record) =>
        record.articlePid === articlePid && record.lang === heading.lang && record.number === heading.number,
    ),
  );
  if (scope === 'text') return lastOnes.find((heading) => heading.lang === lang);
  const originalLang = lastOnes.find(({ content }) => content.kind === 'original')?.lang ?? null;
  return chooseLead(lastOnes, { locale, originalLang });
}
