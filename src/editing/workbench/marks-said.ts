import type { PayloadRequest } from 'payload';
import type { MarksSaid } from '@/domain/workbench-marks';

/** `placesParagraphs`: the ids in the body are right as they are, and are not to be found by the words. */
type Said = MarksSaid & { placesParagraphs: boolean };

/**
 * What a save tells the hooks `trackTranslation` and `giveParagraphIds` in the context of its request: `machineDraft`,
 * ids of the paragraphs that a machine wrote; `confirmed` and `restored`, of those that are right as they are, or in
 * the words of the source again.
 */
export function readMarksSaid({ context }: Pick<PayloadRequest, 'context'>): Said {
  return {
    drafted: toIds(context.machineDraft),
    confirmed: toIds(context.confirmed),
    restored: toIds(context.restored),
    placesParagraphs: context.placesParagraphs === true,
  };
}

/** Does a save that says this, and nothing to whatever the request does next. */
export async function sayMarks<Result>(
  req: PayloadRequest,
  { drafted, confirmed, restored, placesParagraphs }: Partial<Said>,
  save: () => Promise<Result>,
): Promise<Result> {
  Object.assign(req.context, { machineDraft: drafted, confirmed, restored, placesParagraphs });
  try {
    return await save();
  } finally {
    for (const name of ['machineDraft', 'confirmed', 'restored', 'placesParagraphs'])
      delete req.context[name];
  }
}

function toIds(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}
