import { listReadable, type Withheld } from '@/domain/current-edition';
import type { RemovedParagraph } from '@/domain/reading';
import { listRemovedParagraphs } from '@/domain/removed-paragraphs';
import type { EditingContext } from './editing-context';
import { toParagraphs } from './get-edition';

type Asked = EditingContext & {
  text: string;
  lang: string;
  /** In force, of the article that the text belongs to. */
  withdrawals: readonly Withheld[];
  /** The number of the current edition. */
  current: number;
};

/** The paragraphs of a text's earlier editions that the current one lacks; what is withdrawn has none. */
export async function listRemoved({
  payload,
  req,
  text,
  lang,
  withdrawals,
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
  const numbers = docs.map(({ number }) => number);
  const readable = new Set(listReadable({ lang, editions: numbers, withdrawals }));
  const editions = docs.map(({ number, paragraphs }) => ({ number, paragraphs: toParagraphs(paragraphs) }));
  return listRemovedParagraphs(
    editions.filter(({ number }) => readable.has(number)),
    current,
  );
}
