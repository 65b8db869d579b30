import type { Payload } from 'payload';
import { afterCommit } from './after-commit';
import type { ArticleFacts } from './article-facts';
import type { EditingContext } from './editing-context';
import { sessionOf } from './session-of';
import { toObjectId } from './to-object-id';

/** Which text: an article has one in a language. */
type TextKey = { articlePid: string; lang: string };

/** What a citation says of the article: it is kept here for when no publication is left to say it. */
type CitedFacts = Pick<ArticleFacts, 'date' | 'originalLang'>;

type Current = CitedFacts & { edition: string; number: number };

/** Writes down that a text is published, and in which edition: the record that harvesters walk over. */
export async function saveRecord({
  current,
  ...text
}: EditingContext & TextKey & { current: Current }): Promise<void> {
  await write(text, { current, deleted: false });
}

/** Writes down that a text is published no more. Its record keeps what was current last. */
export async function markRecordDeleted({
  payload,
  req,
  articlePid,
  lang,
}: EditingContext & TextKey): Promise<void> {
  await write({ payload, req, articlePid, lang }, { deleted: true });
}

/**
 * Makes a transaction that will write the records of an article, or of one text, write them at once: stamping them
 * after another commit then waits, and never undoes it.
 */
export async function touchRecords({
  payload,
  req,
  articlePid,
  lang,
}: EditingContext & { articlePid: string; lang?: string }): Promise<void> {
  await payload.db.connection
    .collection('records')
    .updateMany(
      { articlePid, ...(lang && { lang }) },
      { $currentDate: { stamp: true } },
      { session: await sessionOf({ payload, req }) },
    );
}

/**
 * Stamps a record anew, outside any transaction, with what was settled of its article. The stamp is the time of
 * MongoDB's primary, whoever writes, so that the stamps of all servers follow one clock.
 */
export async function stampRecord({
  payload,
  articlePid,
  lang,
  facts,
}: { payload: Payload; facts?: CitedFacts } & TextKey): Promise<void> {
  await payload.db.connection
    .collection('records')
    .updateOne(
      { articlePid, lang },
      { ...(facts && { $set: toStoredFacts(facts) }), $currentDate: { stamp: true } },
    );
}

/**
 * In the transaction, and stamped again after its commit: a harvester that came in between has seen nothing of it
 * and would never ask again for a time that it has passed.
 */
async function write(
  { payload, req, articlePid, lang }: EditingContext & TextKey,
  { current, deleted }: { current?: Current; deleted: boolean },
): Promise<void> {
  const { connection } = payload.db;
  const stored = current && {
    edition: toObjectId(payload, current.edition),
    number: current.number,
    ...toStoredFacts(current),
  };
  await connection
    .collection('records')
    .updateOne(
      { articlePid, lang },
      { $set: { ...stored, deleted }, $currentDate: { stamp: true } },
      { upsert: current !== undefined, session: await sessionOf({ payload, req }) },
    );
  await afterCommit({ payload, req, name: `stamp ${articlePid}.${lang}` }, () =>
    stampRecord({ payload, articlePid, lang }),
  );
}

function toStoredFacts({ date, originalLang }: CitedFacts): CitedFacts {
  return { date, originalLang };
}
