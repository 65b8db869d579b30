import type { CollectionBeforeChangeHook } from 'payload';
import { toSlug } from '@/domain/slugs';
import { findPublishingFaults } from '@/editing/find-publishing-faults';
import { refusal } from '@/editing/refusal';
import type { Text } from '@/payload-types';

/** What is published has all that readers need, and an address; a slug that somebody typed is made to fit one. */
export const prepareToPublish: CollectionBeforeChangeHook<Text> = ({ data, originalDoc, req }) => {
  const text = { ...originalDoc, ...data };
  const typed = data.slug?.trim();
  if (text._status !== 'published') return typed ? { ...data, slug: toSlug(typed) } : data;
  const faults = findPublishingFaults(text);
  if (faults.length > 0) throw refusal({ collection: 'texts', faults, req });
  return { ...data, slug: toSlug(text.slug?.trim() || text.title || '') };
};
