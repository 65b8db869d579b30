import type { CollectionBeforeChangeHook } from 'payload';
import { assignParagraphIds, newParagraphId } from '@/domain/paragraph-ids';
import { textBody } from '@/editing/text-body';
import type { Page, Text } from '@/payload-types';

/** Every block of a body has an id that goes with its words from the last save, draft or not, to this one. */
export const giveParagraphIds: CollectionBeforeChangeHook<Text | Page> = ({ data, originalDoc }) => {
  const body = textBody(data.body);
  if (!body) return data;
  const children = assignParagraphIds({
    before: textBody(originalDoc?.body)?.root.children ?? [],
    after: body.root.children ?? [],
    mint: () => newParagraphId(),
  });
  return { ...data, body: { ...body, root: { ...body.root, children } } };
};
