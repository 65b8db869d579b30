import type { CollectionBeforeChangeHook } from 'payload';
import { settleMarks } from '@/domain/workbench-marks';
import { textBody } from '@/editing/text-body';
import { readMarksSaid } from '@/editing/workbench/marks-said';
import type { Text } from '@/payload-types';

/**
 * Keeps which paragraphs are still in the words of the source (`untranslated`), and which a machine wrote and nobody
 * has changed or confirmed (`machineDraft`), whoever saves and whichever way. It comes after `giveParagraphIds`. What a
 * save says of paragraphs beside their words stands in the context of its request (`marks-said.ts`); a machine's
 * draft is saved with `req.context.machineDraft`, the ids of its paragraphs. A person's form only takes from
 * `machineDraft`. A new text has what it is made with; with an old version its own marks come back.
 */
export const trackTranslation: CollectionBeforeChangeHook<Text> = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !originalDoc || req.context.isRestoringVersion === true) return data;
  const before = textBody(originalDoc.body)?.root.children ?? [];
  const stored = originalDoc.machineDraft ?? [];
  const given = data.machineDraft ?? stored;
  const settled = settleMarks({
    before,
    after: textBody(data.body)?.root.children ?? before,
    marks: {
      untranslated: (req.user ? null : data.untranslated) ?? originalDoc.untranslated ?? [],
      machineDraft: req.user ? given.filter((para) => stored.includes(para)) : given,
    },
    said: readMarksSaid(req),
  });
  return { ...data, ...settled };
};
