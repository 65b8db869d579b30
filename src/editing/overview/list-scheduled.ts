import type { Where } from 'payload';
import { toRecord } from '@/domain/json-reading';
import type { EditingContext } from '../editing-context';

/** A text that is to be published, or to be taken from readers, at a time. */
export type ScheduledJob = { text: string; at: string; what: 'publish' | 'unpublish' };

/** What is to be done with texts and has not been refused, the next first; of these texts, or of all. */
export async function listScheduled({
  payload,
  req,
  texts,
  limit,
  page,
}: EditingContext & { texts?: readonly string[]; limit?: number; page?: number }): Promise<{
  rows: ScheduledJob[];
  total: number;
}> {
  if (texts?.length === 0) return { rows: [], total: 0 };
  const where: Where[] = [
    { taskSlug: { equals: 'schedulePublish' } },
    { completedAt: { exists: false } },
    { hasError: { not_equals: true } },
    { 'input.doc.relationTo': { equals: 'texts' } },
    ...(texts ? [{ or: texts.map((id) => ({ 'input.doc.value': { equals: id } })) }] : []),
  ];
  // Whoever is signed in may know when something is to be published: there are no words of it in here.
  const { docs, totalDocs } = await payload.find({
    collection: 'payload-jobs',
    where: { and: where },
    select: { input: true, waitUntil: true },
    sort: 'waitUntil',
    depth: 0,
    limit,
    page,
    pagination: limit !== undefined,
    req,
  });
  const rows = docs.flatMap(({ input, waitUntil }): ScheduledJob[] => {
    const { type, doc } = toRecord(input);
    const { value } = toRecord(doc);
    if (typeof value !== 'string' || !waitUntil) return [];
    return [{ text: value, at: waitUntil, what: type === 'unpublish' ? 'unpublish' : 'publish' }];
  });
  return { rows, total: totalDocs };
}
