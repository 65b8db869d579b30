import type { CollectionBeforeChangeHook } from 'payload';
import { assignParagraphIds, newParagraphId } from '@/domain/paragraph-ids';
import { textBody } from '@/editing/text-body';
import { readMarksSaid } from '@/editing/workbench/marks-said';
import type { Page, Text } from '@/payload-types';

/**
 * Every block of a body has an id that goes with its words from the last save, draft or not, to this one. Where
 * paragraphs are written by their ids, the words go with the id.
 */
export const giveParagraphIds: CollectionBeforeChangeHook<Text | Page> = ({ data, originalDoc, req }) => {
  const body = textBody(data.body);
  if (!body) return data;
  const { placesParagraphs } = readMarksSaid(req);
  const children = assignParagraphIds({
    before: placesParagraphs ? [] : (textBody(originalDoc?.body)?.root.children ?? []),
    after: body.root.children ?? [],
    mint: () => newParagraphId(),
  });
  return { ...data, body: { ...body, root: { ...body.root, children } } };
};
