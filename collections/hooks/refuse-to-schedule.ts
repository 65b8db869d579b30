import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload';
import { isRecord, toRecord } from '@/domain/json-reading';
import { hasRole } from '../access/has-role';

const SENTENCE = 'Editors decide when readers see a text: ask one to schedule it.';

/**
 * Payload asks everybody in who may open the admin. The one who schedules is named in the job, as whom it will be run;
 * the request itself carries nobody.
 */
export const refuseToSchedule: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data;
  const { user } = toRecord(toRecord(data).input);
  const id = isRecord(user) ? user.value : null;
  const found =
    typeof id === 'string'
      ? await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req })
      : null;
  if (!found?.roles.some((role) => role === 'admin' || role === 'editor')) refuse();
  return data;
};

/** Nor may anybody else take back what was scheduled. */
export const refuseToUnschedule: CollectionBeforeDeleteHook = ({ req }) => {
  if (req.user && !hasRole(req, 'admin', 'editor')) refuse();
};

function refuse(): never {
  throw new APIError(SENTENCE, 403, null, true);
}
