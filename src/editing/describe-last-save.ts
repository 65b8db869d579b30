import type { Text } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { relationId } from './relation-id';

/**
 * What a person is told whose save was made from an older state of a text: when it was saved last and, as far as that
 * is known, by whom. Payload's versions carry no name; `writers` are all who changed its words since it was published.
 */
export async function describeLastSave({
  payload,
  req,
  text,
}: EditingContext & { text: Pick<Text, 'updatedAt' | 'writers'> }): Promise<string> {
  const ids = (text.writers ?? []).flatMap((writer) => relationId(writer) ?? []);
  const others = ids.filter((id) => id !== req.user?.id);
  const when = `${new Date(text.updatedAt).toISOString().slice(0, 16).replace('T', ' at ')} UTC`;
  const who = await listNames({ payload, req, ids: others });
  const by = who.length > 0 ? `Its words were changed by ${who.join(', ')}. ` : '';
  return `This text was saved on ${when}, after you opened it. ${by}Nothing of yours was saved now: compare the two below.`;
}

async function listNames({ payload, req, ids }: EditingContext & { ids: string[] }): Promise<string[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  });
  return docs.map(({ name }) => name);
}
