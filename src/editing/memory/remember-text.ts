import type { EditingContext } from '../editing-context';
import { sessionOf } from '../session-of';
import { toObjectId } from '../to-object-id';
import { makeUnits } from './make-units';

/**
 * Makes what is remembered of a text follow from what is published now, in the transaction of the request; answers how
 * many units there are. It writes units of this text only, so that two languages of an article may be published at once.
 */
export async function rememberText({
  payload,
  req,
  text: id,
}: EditingContext & { text: string }): Promise<number> {
  const text = toObjectId(payload, id);
  const units = await makeUnits({ payload, req, text });
  const memory = payload.db.connection.collection('memory');
  const session = await sessionOf({ payload, req });
  await memory.deleteMany({ text }, { session });
  if (units.length > 0) await memory.insertMany(units, { session });
  return units.length;
}

/**
 * The same for the translations of a text, after something of that came back or was withdrawn. They are written only
 * then: whoever publishes one of them at that very moment is told, or tells the other.
 */
export async function rememberTranslations({
  payload,
  req,
  of,
}: EditingContext & { of: string }): Promise<void> {
  const { docs } = await payload.find({
    collection: 'texts',
    where: { 'translatedFrom.text': { equals: of } },
    select: { lang: true },
    depth: 0,
    pagination: false,
    req,
  });
  for (const { id } of docs) await rememberText({ payload, req, text: id });
}

/** Takes out what is remembered of a text that readers lose, and of those that were translated from it. */
export async function forgetText({
  payload,
  req,
  text: id,
}: EditingContext & { text: string }): Promise<void> {
  const text = toObjectId(payload, id);
  const memory = payload.db.connection.collection('memory');
  await memory.deleteMany(
    { $or: [{ text }, { sourceText: text }] },
    { session: await sessionOf({ payload, req }) },
  );
}
