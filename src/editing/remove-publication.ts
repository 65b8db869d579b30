import type { EditingContext } from './editing-context';
import { recordActivity } from './record-activity';

/** Takes a text out of what is published. Its editions stay. Answers whether there was something to take out. */
export async function removePublication({
  payload,
  req,
  id,
}: EditingContext & { id: string }): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { text: { equals: id } },
    depth: 0,
    pagination: false,
    req,
  });
  for (const publication of docs) {
    await payload.delete({ collection: 'publications', id: publication.id, depth: 0, req });
    await recordActivity({
      payload,
      req,
      action: 'unpublish',
      label: `${publication.title} (${publication.lang})`,
      on: { relationTo: 'texts', value: id },
      from: `edition ${publication.number}`,
    });
  }
  return docs.length > 0;
}
