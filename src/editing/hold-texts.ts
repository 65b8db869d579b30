import type { Withdrawal } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { beginByWriting } from './begin-by-writing';
import { relationId } from './relation-id';
import { touchRecords } from './save-record';
import { sessionOf } from './session-of';
import { toObjectId } from './to-object-id';

/** What a withdrawal is about: a whole article or one text. */
export type Held = { article: string } | { text: string };

/** The texts that a withdrawal is about; null when it names none. */
export function heldBy({ scope, article, text }: Partial<Withdrawal>): Held | null {
  const id = relationId(scope === 'article' ? article : text);
  if (!id) return null;
  return scope === 'article' ? { article: id } : { text: id };
}

/**
 * Makes a withdrawal begin by writing to every text and publication it is about. Publishing writes to its own text
 * and publication, so that of the two at the same moment one waits or is undone: a text is never left both withdrawn
 * and published. Withdrawing waits longer than publishing does, because it is the more urgent.
 */
export async function holdTexts({ payload, req, held }: EditingContext & { held: Held }): Promise<void> {
  await beginByWriting({
    payload,
    req,
    attempts: 20,
    waitMs: 10,
    write: () => touchTexts({ payload, req, held }),
  });
}

/** The same in a transaction that has begun: who publishes meanwhile is a conflict of the two. */
export async function touchTexts({ payload, req, held }: EditingContext & { held: Held }): Promise<void> {
  const { connection } = payload.db;
  const session = await sessionOf({ payload, req });
  const heldBy = { $set: { heldBy: String(await req.transactionID) } };
  if ('article' in held) {
    const article = toObjectId(payload, held.article);
    await connection.collection('publications').updateMany({ article }, heldBy, { session });
    await connection.collection('texts').updateMany({ article }, heldBy, { session });
    await connection.collection('articles').updateOne({ _id: article }, heldBy, { session });
  } else {
    const text = toObjectId(payload, held.text);
    await connection.collection('publications').updateOne({ text }, heldBy, { session });
    await connection.collection('texts').updateOne({ _id: text }, heldBy, { session });
  }
  const { docs } = await payload.find({
    collection: 'editions',
    where: 'article' in held ? { article: { equals: held.article } } : { text: { equals: held.text } },
    select: { articlePid: true, lang: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  const { articlePid, lang } = docs[0] ?? {};
  if (!articlePid) return;
  await touchRecords({ payload, req, articlePid, lang: 'text' in held ? lang : undefined });
}

/**
 * A text that comes into an article and is published in one step is unknown to whoever withdraws that article at the
 * same moment, so it writes to the article itself. Texts that were there before do not: two of them may be published
 * at the same time.
 */
export async function holdArticleOfNewText({
  payload,
  req,
  text,
  article,
}: EditingContext & { text: string; article: string }): Promise<void> {
  const { connection } = payload.db;
  const texts = connection.collection('texts');
  // Outside of the transaction: what everybody else sees of it.
  const known = await texts.countDocuments({
    _id: toObjectId(payload, text),
    article: toObjectId(payload, article),
  });
  if (known > 0) return;
  const heldBy = { $set: { heldBy: String(await req.transactionID) } };
  const session = await sessionOf({ payload, req });
  await connection
    .collection('articles')
    .updateOne({ _id: toObjectId(payload, article) }, heldBy, { session });
}
