import { ValidationError, type CollectionSlug, type PayloadRequest } from 'payload';
import type { Fault } from './find-publishing-faults';

/**
 * The error of a save that is refused: Payload marks its fields in the admin. Its message is our sentences, because
 * Payload's own only counts the fields, which tells nobody at a terminal or behind the API what to do.
 */
export function refusal({
  collection,
  faults,
  req,
}: {
  collection: CollectionSlug;
  faults: Fault[];
  req: PayloadRequest;
}): ValidationError {
  const error = new ValidationError({ collection, errors: faults }, req.t);
  error.message = faults.map(({ message }) => message).join(' ');
  return error;
}
