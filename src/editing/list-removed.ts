import { listReadable } from '@/domain/current-edition';
import type { RemovedParagraph } from '@/domain/reading';
import { listRemovedParagraphs } from '@/domain/removed-paragraphs';
import type { EditingContext } from './editing-context';
import { toParagraphs } from './get-edition';
import { listWithdrawalsInForce } from './list-withdrawals-in-force';

type Asked = EditingContext & {
  text: string;
  articlePid: string;
  lang: string;
  /** The number of the current edition. */
  current: number;
};

/** The paragraphs of a text's earlier editions that the current one lacks; what is withdrawn has none. */
export async function listRemoved({
  payload,
  req,
  text,
  articlePid,
  lang,
  current,
}: Asked): Promise<RemovedParagraph[]> {
  if (current === 1) return [];
  const { docs } = await payload.find({
    collection: 'editions',
    where: { text: { equals: text }, number: { less_than_equal: current } },
    select: { number: true, paragraphs: true },
    sort: 'number',
    depth: 0,
    pagination: false,
    req,
  });
  const readable = new Set(
    listReadable({
      lang,
      editions: docs.map(({ number }) => number),
      withdrawals: await listWithdrawalsInForce({ payload, req, articlePid }),
    }),
  );
  const editions = docs.map(({ number, paragraphs }) => ({ number, paragraphs: toParagraphs(paragraphs) }));
  return listRemovedParagraphs(
    editions.filter(({ number }) => readable.has(number)),
    current,
  );
}
