import type { CollectionBeforeChangeHook } from 'payload';
import { findRenderingFaults } from '@/domain/glossary-faults';
import { refusal } from '@/editing/refusal';
import type { Term } from '@/payload-types';

/** A term is called in lists what its first rendering says, and says nothing twice. */
export const prepareTerm: CollectionBeforeChangeHook<Term> = ({ data, originalDoc, req }) => {
  const renderings = data.renderings ?? originalDoc?.renderings ?? [];
  const faults = findRenderingFaults(renderings).map(({ index, message }) => {
    return { path: `renderings.${index}.form`, message };
  });
  if (faults.length > 0) throw refusal({ collection: 'terms', faults, req });
  return { ...data, label: renderings[0]?.form.trim() ?? '' };
};
