import type { Payload } from 'payload';
import { afterCommit } from './after-commit';
import type { EditingContext } from './editing-context';
import { sessionOf } from './session-of';

/** Which text: an article has one in a language. */
type TextKey = { articlePid: string; lang: string };

type Publishing = EditingContext & TextKey & { edition: { id: string; number: number } };

/** Writes down that a text is published, and in which edition: the record that harvesters walk over. */
export async function saveRecord({ payload, req, articlePid, lang, edition }: Publishing): Promise<void> {
  await write({ payload, req, articlePid, lang }, { edition, deleted: false });
}

/** Writes down that a text is published no more. Its record keeps the last edition that was current. */
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
 * Stamps a record anew, outside any transaction. The stamp is the time of MongoDB's primary, whoever writes, so that
 * the stamps of all servers follow one clock.
 */
export async function stampRecord({
  payload,
  articlePid,
  lang,
}: { payload: Payload } & TextKey): Promise<void> {
  await payload.db.connection
    .collection('records')
    .updateOne({ articlePid, lang }, { $currentDate: { stamp: true } });
}

/**
 * In the transaction, and stamped again after its commit: a harvester that came in between has seen nothing of it
 * and would never ask again for a time that it has passed.
 */
async function write(
  { payload, req, articlePid, lang }: EditingContext & TextKey,
  { edition, deleted }: { edition?: { id: string; number: number }; deleted: boolean },
): Promise<void> {
  const { connection } = payload.db;
  const current = edition && {
    edition: connection.base.Types.ObjectId.createFromHexString(edition.id),
    number: edition.number,
  };
  await connection
    .collection('records')
    .updateOne(
      { articlePid, lang },
      { $set: { ...current, deleted }, $currentDate: { stamp: true } },
      { upsert: current !== undefined, session: await sessionOf({ payload, req }) },
    );
  await afterCommit({ payload, req, name: `stamp ${articlePid}.${lang}` }, () =>
    stampRecord({ payload, articlePid, lang }),
  );
}
