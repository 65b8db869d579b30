import type { CollectionBeforeOperationHook } from 'payload';

/**
 * That somebody has a text open is told to whoever opens it after them, and refuses nobody's save: each save is
 * compared with what it was made from, and a reviewer need not wait for a translator's browser to be closed.
 */
export const letLockedSave: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'update' ? { ...args, overrideLock: true } : args;
