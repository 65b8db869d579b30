import type { CollectionBeforeChangeHook } from 'payload';
import { toSlug } from '@/domain/slugs';
import { keepChangeNote } from '@/editing/change-note';
import { findPublishingFaults } from '@/editing/find-publishing-faults';
import { refusal } from '@/editing/refusal';
import type { Text } from '@/payload-types';

/**
 * What is published has all that readers need, and an address; a slug that somebody typed is made to fit one. The
 * note of what changed leaves the text: it goes into the edition.
 */
export const prepareToPublish: CollectionBeforeChangeHook<Text> = ({ data, originalDoc, req }) => {
  const text = { ...originalDoc, ...data };
  const typed = data.slug?.trim();
  if (text._status !== 'published') return typed ? { ...data, slug: toSlug(typed) } : data;
  const faults = findPublishingFaults(text);
  if (faults.length > 0) throw refusal({ collection: 'texts', faults, req });
  keepChangeNote({ req, id: originalDoc?.id, note: text.changeNote });
  return { ...data, changeNote: null, slug: toSlug(text.slug?.trim() || text.title || '') };
};
