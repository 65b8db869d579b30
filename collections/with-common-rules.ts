import type { CollectionConfig } from 'payload';
import { createdAtField } from './fields/created-at-field';
import { fillLocale } from './hooks/fill-locale';
import { refuseExcess } from './hooks/refuse-excess';
import { refuseToRestore } from './hooks/refuse-to-restore';

/** What holds for every collection. */
export function withCommonRules(collection: CollectionConfig): CollectionConfig {
  const { fields, hooks, timestamps } = collection;
  return {
    ...collection,
    fields: timestamps === false ? fields : [...fields, { ...createdAtField }],
    hooks: {
      ...hooks,
      beforeOperation: [refuseExcess, refuseToRestore, fillLocale, ...(hooks?.beforeOperation ?? [])],
    },
  };
}
