import type { Lang } from '@/domain/body';
import type { Tombstone } from '@/domain/reading';
import { chooseLead } from '@/domain/row-lead';
import type { ArticlePublication } from './article-publications';
import { collection, MAX_TIME_MS, type RecordDocument } from './documents';
import { listHeadings, toCitedHeading, toFacts, type Heading } from './headings';
import { toLabel } from './labels';
import { inLanguageOrder, toTextLink } from './rows';
import { findEditionWithdrawal, findTextWithdrawal, listWithdrawalsInForce } from './withdrawals';
import type { WithdrawalInForce } from './withdrawals';

type DeletedRecord = Pick<RecordDocument, 'lang' | 'edition' | 'number' | 'stamp' | 'date' | 'originalLang'>;

type Asked = { pid: string; lang: Lang; publications: readonly ArticlePublication[] };

/**
 * What is left of a text that was published and is no more; null for one that never was. An article that is withdrawn
 * as a whole has a tombstone in every language: where it had no text, that of the text readers would have been led to.
 */
export async function getTombstone({ pid, lang, publications }: Asked): Promise<Tombstone | null> {
  const [withdrawals, records] = await Promise.all([listWithdrawalsInForce(pid), listDeletedRecords(pid)]);
  const withdrawn = withdrawals.some(({ scope }) => scope === 'article');
  if (!withdrawn && !records.some((record) => record.lang === lang)) return null;
  const headings = await listHeadings({ _id: { $in: records.map(({ edition }) => edition) } });
  const { originalLang } = toFacts({ publications, headings, records });
  const record = chooseLead(records, { locale: lang, originalLang });
  const heading = headings.find((other) => other.lang === record?.lang);
  if (!record || !heading) return null;
  const act = findTextWithdrawal(withdrawals, record);
  return toTombstone({ heading, act, removedAt: record.stamp, lang, publications, headings, records });
}

/** The same of one edition, of a published text or not; null when there is no such edition or it can be read. */
export async function getEditionTombstone({
  number,
  ...text
}: Asked & { number: number }): Promise<Tombstone | null> {
  const { pid, lang, publications } = text;
  const [withdrawals, ofText, [heading]] = await Promise.all([
    listWithdrawalsInForce(pid),
    getTombstone(text),
    listHeadings({ articlePid: pid, lang, number }),
  ]);
  if (!heading) return null;
  const act = findEditionWithdrawal(withdrawals, { lang, number });
  const isPublished = publications.some((publication) => publication.lang === lang);
  if (isPublished)
    return act ? toTombstone({ heading, act, lang, publications, headings: [], records: [] }) : null;
  if (!ofText || ofText.cited.lang !== lang) return null;
  const { date, original } = ofText.cited;
  const facts = { date, originalLang: original?.lang ?? null, originals: original ? [original] : [] };
  return { ...ofText, cited: toCitedHeading(heading, facts), hash: heading.hash };
}

/** Only those that say so: a text that is just being published has a record and is not withdrawn. */
async function listDeletedRecords(pid: string): Promise<DeletedRecord[]> {
  return collection('records')
    .find<DeletedRecord>(
      { articlePid: pid, deleted: true },
      {
        projection: { _id: 0, lang: 1, edition: 1, number: 1, stamp: 1, date: 1, originalLang: 1 },
        sort: { lang: 1 },
        maxTimeMS: MAX_TIME_MS,
      },
    )
    .toArray();
}

type Remains = Pick<Asked, 'lang' | 'publications'> & {
  heading: Heading;
  act: WithdrawalInForce | undefined;
  /** When the text was taken out without a withdrawal. */
  removedAt?: Date;
  /** Of the last editions of the article that are published no more. */
  headings: readonly Heading[];
  records: readonly DeletedRecord[];
};

function toTombstone({ heading, act, removedAt, lang, publications, ...gone }: Remains): Tombstone {
  const facts = toFacts({ publications, ...gone });
  const current = publications.find((publication) => publication.lang === heading.lang);
  return {
    cited: toCitedHeading(heading, facts),
    hash: heading.hash,
    scope: act?.scope ?? 'text',
    reason: toLabel(act?.reason, lang),
    withdrawnAt: (act?.withdrawnAt ?? removedAt ?? heading.publishedAt).toISOString(),
    languages: inLanguageOrder(publications, facts.originalLang).map(toTextLink),
    currentSlug: act?.scope === 'edition' ? (current?.slug ?? null) : null,
  };
}
