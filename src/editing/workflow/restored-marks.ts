import type { PayloadRequest } from 'payload';
import { isRecord } from '@/domain/json-reading';
import type { Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';

const KEY = 'restoredMarks';

type Marks = Pick<Text, 'untranslated' | 'machineDraft'>;

/**
 * Keeps which paragraphs of a version that is about to be restored were untranslated or drafted by a machine: its
 * words come back, and so does what is to be said of them.
 */
export async function keepRestoredMarks({
  payload,
  req,
  version,
}: EditingContext & { version: string }): Promise<void> {
  const { docs } = await payload.findVersions({
    collection: 'texts',
    where: { id: { equals: version } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  const { untranslated, machineDraft } = docs[0]?.version ?? {};
  req.context[KEY] = { untranslated: untranslated ?? [], machineDraft: machineDraft ?? [] };
}

/** What was kept; nothing when no version is restored. */
export function takeRestoredMarks({ context }: Pick<PayloadRequest, 'context'>): Partial<Marks> {
  const kept = context[KEY];
  return isRecord(kept) ? kept : {};
}
