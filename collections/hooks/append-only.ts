import { APIError, type CollectionBeforeOperationHook } from 'payload';

/** Refuses every change and deletion, through every API and whatever `overrideAccess` says. */
export function appendOnly(sentence: string): CollectionBeforeOperationHook {
  return ({ args, operation }) => {
    if (operation === 'create' || operation === 'read' || operation === 'count') return args;
    throw new APIError(sentence, 403, null, true);
  };
}
