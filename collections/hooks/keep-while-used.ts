import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import { listUses, type Usable } from '@/editing/list-uses';

const SHOWN = 3;

/** What is in use is not deleted; the sentence says where it is used. */
export function keepWhileUsed(collection: Usable): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const uses = await listUses({ payload: req.payload, req, collection, id: String(id) });
    if (uses.length === 0) return;
    const more = uses.length > SHOWN ? ` and ${uses.length - SHOWN} more` : '';
    const named = uses.slice(0, SHOWN).join(', ') + more;
    throw new APIError(`This is in use, so it stays: ${named}. Take it out there first.`, 409, null, true);
  };
}
