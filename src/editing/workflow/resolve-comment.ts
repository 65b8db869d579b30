import { APIError } from 'payload';
import { mayReview, mayWrite } from '@/domain/workflow-rules';
import type { Comment } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { relationId } from '../relation-id';
import { actorOf, getReadableText } from './get-text-at-work';

type Resolution = EditingContext & { id: string; resolved: boolean };

/**
 * Closes a discussion, or opens it again: its author, whoever may write or review the text. Throws a sentence.
 */
export async function resolveComment({ payload, req, id, resolved }: Resolution): Promise<Comment> {
  const actor = actorOf(req);
  const comment = /^[0-9a-f]{24}$/.test(id)
    ? await payload.findByID({ collection: 'comments', id, depth: 0, disableErrors: true, req })
    : null;
  const text = comment && relationId(comment.text);
  if (!comment || !text) throw refuse('There is no such comment.', 404);
  const { lang } = await getReadableText({ payload, req, id: text });
  if (relationId(comment.author) !== actor.id && !mayWrite(actor, lang) && !mayReview(actor, lang)) {
    throw refuse('Its author and those who work on the text resolve a comment.', 403);
  }
  if (comment.answers) throw refuse('This is an answer: resolve the comment that it answers.', 409);
  if (Boolean(comment.resolvedAt) === resolved) return comment;
  const data = resolved
    ? { resolvedAt: new Date().toISOString(), resolvedBy: actor.id }
    : { resolvedAt: null, resolvedBy: null };
  return payload.update({ collection: 'comments', id, data, depth: 0, req });
}

function refuse(sentence: string, status: number): APIError {
  return new APIError(sentence, status, null, true);
}
