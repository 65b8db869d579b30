import type { CollectionBeforeChangeHook } from 'payload';
import { toSlug } from '@/domain/slugs';
import { keepChangeNote } from '@/editing/change-note';
import { findPublishingFaults } from '@/editing/find-publishing-faults';
import { notifyOfPublication } from '@/editing/notices/notify-of-publication';
import { refusal } from '@/editing/refusal';
import { findPublishingDoubts, keepPublishingDoubts } from '@/editing/workflow/publishing-doubts';
import { RESET_WORK } from '@/editing/workflow/reset-work';
import type { Text } from '@/payload-types';

/**
 * What is published has all that readers need, and an address; a slug that somebody typed is made to fit one. People
 * publish what was approved, or say that they mean it; the command line has no opinion. The note of what changed
 * leaves the text: it goes into the edition. The work on it begins anew.
 */
export const prepareToPublish: CollectionBeforeChangeHook<Text> = async ({
  data: { publishAnyway, ...data },
  originalDoc,
  req,
}) => {
  const text = { ...originalDoc, ...data };
  const typed = data.slug?.trim();
  if (text._status !== 'published') return typed ? { ...data, slug: toSlug(typed) } : data;
  const faults = findPublishingFaults(text);
  if (faults.length > 0) throw refusal({ collection: 'texts', faults, req });
  const doubts = req.user && publishAnyway !== true ? findPublishingDoubts(text) : [];
  if (doubts.length > 0) {
    const message = `${doubts.join(' ')} Have it approved first, or say that it is to be published anyway (publishAnyway).`;
    throw refusal({ collection: 'texts', faults: [{ path: 'publishAnyway', message }], req });
  }
  const id = originalDoc?.id;
  if (req.user) keepPublishingDoubts({ req, id, text });
  keepChangeNote({ req, id, note: text.changeNote });
  if (originalDoc) await notifyOfPublication({ payload: req.payload, req, text: originalDoc });
  const slug = toSlug(text.slug?.trim() || text.title || '');
  return { ...data, ...RESET_WORK, changeNote: null, slug };
};
