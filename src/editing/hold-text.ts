import { beginByWriting } from './begin-by-writing';
import type { EditingContext } from './editing-context';
import { sessionOf } from './session-of';
import { toObjectId } from './to-object-id';

const OBJECT_ID = /^[0-9a-f]{24}$/i;

type Holding = EditingContext & { text: string };

/**
 * Makes a transaction that is about to save a text begin by writing to it, drafts too: Payload reads a text, lays what
 * is saved over it and writes the whole, so that of two saves at the same moment one would undo the other. Whoever
 * comes later waits and reads what stands then. Throws 409 after two seconds. A transaction that has done something
 * already holds nothing.
 */
export async function holdText({ payload, req, text }: Holding): Promise<void> {
  await beginByWriting({
    payload,
    req,
    attempts: 20,
    waitMs: 10,
    write: () => touchText({ payload, req, text }),
  });
}

/** The write itself, for a transaction that begins by writing other things as well. */
export async function touchText({ payload, req, text }: Holding): Promise<void> {
  // No text has such an id: what is asked of it will be refused.
  if (!OBJECT_ID.test(text)) return;
  const heldBy = { $set: { heldBy: String(await req.transactionID) } };
  const session = await sessionOf({ payload, req });
  await payload.db.connection
    .collection('texts')
    .updateOne({ _id: toObjectId(payload, text) }, heldBy, { session });
}
