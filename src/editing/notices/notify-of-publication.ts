import type { Payload } from 'payload';
import { createLocalReq } from 'payload';
import type { Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { relationId, relationIds } from '../relation-id';
import { sendNotices } from './send-notices';

/** Tells its writers and whoever it was given to that a text is published, as it was before. */
export async function notifyOfPublication({
  payload,
  req,
  text,
}: EditingContext & { text: Text }): Promise<void> {
  const to = [...relationIds(text.writers), relationId(text.assignee)];
  await sendNotices({ payload, req, name: `published ${text.id}`, news: [{ kind: 'published', text, to }] });
}

/** Tells whoever scheduled a publication that it was refused, and with which sentence. */
export async function notifyOfFailedPublication({
  payload,
  text: id,
  user,
  sentence,
}: {
  payload: Payload;
  /** ids of the text and of the user */
  text: string;
  user: string;
  sentence: string;
}): Promise<void> {
  // Nobody acts: the one who scheduled it is the one who is told.
  const req = await createLocalReq({}, payload);
  const { docs } = await payload.find({
    collection: 'texts',
    where: { id: { equals: id } },
    select: { title: true, lang: true },
    draft: true,
    depth: 0,
    pagination: false,
    req,
  });
  const text = docs[0] ?? { id };
  const news = [{ kind: 'publishing-failed' as const, text, to: [user], words: sentence }];
  await sendNotices({ payload, req, name: `failed ${id}`, news });
}
