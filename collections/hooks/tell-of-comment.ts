import type { CollectionAfterChangeHook } from 'payload';
import { notifyOfComment } from '@/editing/notices/notify-of-comment';
import { isNoteOfAction } from '@/editing/workflow/add-note';
import type { Comment } from '@/payload-types';

/** Those concerned hear of a new comment. */
export const tellOfComment: CollectionAfterChangeHook<Comment> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || isNoteOfAction(req)) return;
  await notifyOfComment({ payload: req.payload, req, comment: doc });
};
