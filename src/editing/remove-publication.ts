import type { Publication } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { forgetText } from './memory/remember-text';
import { recordActivity } from './record-activity';
import { markRecordDeleted } from './save-record';

/** Takes a text that an editor unpublishes out of what is published. Answers whether there was something to take out. */
export async function removePublication({
  payload,
  req,
  id,
}: EditingContext & { id: string }): Promise<boolean> {
  const removed = await deletePublication({ payload, req, id });
  for (const { title, lang, number } of removed) {
    await recordActivity({
      payload,
      req,
      action: 'unpublish',
      label: `${title} (${lang})`,
      on: { relationTo: 'texts', value: id },
      from: `edition ${number}`,
    });
  }
  return removed.length > 0;
}

/** Takes the text with this id out of what is published and tells harvesters. Its editions stay. */
export async function deletePublication({
  payload,
  req,
  id,
}: EditingContext & { id: string }): Promise<Publication[]> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { text: { equals: id } },
    depth: 0,
    pagination: false,
    req,
  });
  for (const publication of docs) {
    await payload.delete({ collection: 'publications', id: publication.id, depth: 0, req });
    const { articlePid, lang } = publication;
    await markRecordDeleted({ payload, req, articlePid, lang });
    await forgetText({ payload, req, text: id });
  }
  return docs;
}
