import type { ParagraphChange, ParagraphConflict } from '@/domain/workbench';
import type { EditingContext } from '../editing-context';
import { relationIds } from '../relation-id';
import type { TextState } from './get-text-state';

/** Which of these changes were made from something else than what is stored now. */
export async function listConflicts({
  payload,
  req,
  state: { text, rows },
  changes,
}: EditingContext & {
  state: TextState;
  changes: readonly ParagraphChange[];
}): Promise<ParagraphConflict[]> {
  const stored = new Map(rows.map((row) => [row.para, row]));
  const differing = changes.filter(({ para, base }) => stored.get(para)?.base !== base);
  if (differing.length === 0) return [];
  const by = await findOtherWriter({ payload, req, writers: relationIds(text.writers) });
  return differing.map(({ para }) => ({
    para,
    theirs: stored.get(para)?.target?.markup ?? null,
    base: stored.get(para)?.base ?? '',
    by,
    at: text.updatedAt,
  }));
}

/** Versions carry no name: it is known where only one other person has written since the text was published. */
async function findOtherWriter({
  payload,
  req,
  writers,
}: EditingContext & { writers: string[] }): Promise<string | null> {
  const [other, ...more] = writers.filter((id) => id !== req.user?.id);
  if (!other || more.length > 0) return null;
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: other } },
    select: { name: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.name ?? null;
}
