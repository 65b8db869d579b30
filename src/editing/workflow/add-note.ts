import type { PayloadRequest } from 'payload';
import type { EditingContext } from '../editing-context';

const KEY = 'noteOfAction';

/** What somebody says with an action is a comment on the whole text; those concerned are told of the action alone. */
export async function addNote({
  payload,
  req,
  text,
  words,
}: EditingContext & { text: string; words: string }): Promise<void> {
  req.context[KEY] = true;
  try {
    await payload.create({ collection: 'comments', data: { text, words }, depth: 0, req });
  } finally {
    delete req.context[KEY];
  }
}

/** Whether the comment that is being stored belongs to an action. */
export function isNoteOfAction({ context }: Pick<PayloadRequest, 'context'>): boolean {
  return context[KEY] === true;
}
