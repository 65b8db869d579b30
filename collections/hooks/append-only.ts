import { APIError, type CollectionBeforeOperationHook } from 'payload';

const CHANGES = new Set<string>(['update', 'autosave', 'delete', 'restoreVersion']);

/** Refuses every change and deletion, through every API and whatever `overrideAccess` says. */
export function appendOnly(sentence: string): CollectionBeforeOperationHook {
  return ({ args, operation }) => {
    if (!CHANGES.has(operation)) return args;
    throw new APIError(sentence, 403, null, true);
  };
}
