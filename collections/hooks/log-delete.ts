import type { CollectionAfterDeleteHook } from 'payload';
import { recordActivity } from '@/editing/record-activity';

/** What was deleted is gone; that it was, and by whom, stays. `title` is the field that names it. */
export function logDelete(title: string): CollectionAfterDeleteHook {
  return async ({ collection, doc, req }) => {
    const named: unknown = Reflect.get(Object(doc), title);
    const label = typeof named === 'string' && named !== '' ? named : 'Untitled';
    await recordActivity({ payload: req.payload, req, action: 'delete', label, from: collection.slug });
  };
}
