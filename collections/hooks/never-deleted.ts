import { APIError, type CollectionBeforeOperationHook } from 'payload';

/** Refuses every deletion, through every API and whatever `overrideAccess` says. */
export function neverDeleted(sentence: string): CollectionBeforeOperationHook {
  return ({ args, operation }) => {
    if (operation !== 'delete') return args;
    throw new APIError(sentence, 403, null, true);
  };
}
