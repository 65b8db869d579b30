import { APIError } from 'payload';
import type { LexicalNode } from '@/domain/lexical';
import { paraOf } from '@/domain/paragraph-ids';
import { recordParagraphs } from '@/domain/staleness';
import {
  LEDE_ROW,
  TITLE_ROW,
  type ParagraphChange,
  type ParagraphConflict,
  type WorkbenchRow,
} from '@/domain/workbench';
import { editBody } from '@/domain/workbench-body';
import type { Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { textBody, toStoredBody } from '../text-body';
import { findLock } from './find-lock';
import { listConflicts } from './list-conflicts';
import { getTextState, type TextState } from './get-text-state';
import { listWithdrawalsOf } from './get-workbench';
import { keepHolder } from './holder';
import { compareWithFormer } from './list-former-blocks';
import { saveDraft } from './save-draft';
import { whileHoldingText } from './while-holding-text';

type Saving = EditingContext & {
  id: string;
  changes: readonly ParagraphChange[];
  /** They are a machine's draft, and nobody's words yet. */
  byMachine?: boolean;
};

/** What was saved, as it is shown now; or which paragraphs somebody else changed meanwhile, and nothing was saved. */
export type Saved = { rows: WorkbenchRow[] } | { conflicts: ParagraphConflict[] };

/**
 * Saves paragraphs of a draft with the rights of the one who asks: all of them, or none when one is not any more what
 * it was made from. Throws a sentence when one cannot be written.
 */
export async function saveParagraphs({ payload, req, id, changes, byMachine }: Saving): Promise<Saved> {
  const context = { payload, req, text: id };
  return keepHolder(context, () =>
    whileHoldingText(context, async () => {
      const state = await getTextState({ payload, req, id });
      const withdrawals = await listWithdrawalsOf({ payload, req, state });
      const locked = await findLock({ payload, req, text: state.text, withdrawals });
      if (locked) throw new APIError(locked, 403, null, true);
      const conflicts = await listConflicts({ payload, req, state, changes });
      if (conflicts.length > 0) return { conflicts };
      await writeChanges({ payload, req, id, changes, byMachine, state });
      const after = await getTextState({ payload, req, id });
      const rows = after.rows.filter(({ para }) => changes.some((change) => change.para === para));
      return { rows: await compareWithFormer({ payload, req, state: after, rows, withdrawals }) };
    }),
  );
}

async function writeChanges({
  payload,
  req,
  id,
  changes,
  byMachine = false,
  state,
}: Saving & { state: TextState }): Promise<void> {
  const { text, source } = state;
  const ofBody = changes.filter(({ para }) => para !== TITLE_ROW && para !== LEDE_ROW);
  const body = textBody(text.body) ?? { root: { type: 'root', version: 1, children: [] } };
  const edited = editBody({
    children: body.root.children ?? [],
    source: source?.edition.content.body ?? [],
    photos: await listPhotosOfSource({ payload, req, state, changes: ofBody }),
    changes: ofBody,
  });
  if ('fault' in edited) throw new APIError(edited.fault, 400, null, true);
  const { children, written, restored } = edited;
  const said = {
    placesParagraphs: true,
    restored,
    confirmed: byMachine ? [] : written,
    drafted: byMachine ? written : [],
  };
  const made = [...restored, ...written.filter((para) => isFirstTime(state, para))];
  const data: Partial<Text> = {
    ...toPlainFields(changes),
    ...(ofBody.length > 0 && { body: toStoredBody({ root: { ...body.root, children } }) }),
    ...(made.length > 0 && { translatedFrom: toRecorded(state, made) }),
  };
  await saveDraft({ payload, req, id, data, said });
}

function toPlainFields(changes: readonly ParagraphChange[]): Partial<Pick<Text, 'title' | 'summary'>> {
  const title = changes.find(({ para }) => para === TITLE_ROW)?.markup;
  const summary = changes.find(({ para }) => para === LEDE_ROW)?.markup;
  return {
    ...(title !== undefined && { title: title.replace(/\s*[\r\n]+\s*/g, ' ').trim() }),
    ...(summary !== undefined && { summary: summary.trim() }),
  };
}

/** Whether a paragraph is made from the source now for the first time. */
function isFirstTime({ target, rows }: TextState, para: string): boolean {
  return target.untranslated.has(para) || rows.find((row) => row.para === para)?.target === null;
}

/** What the translation was made from, with the present state of the source for these paragraphs. */
export function toRecorded(
  { text, source, target }: TextState,
  paras: readonly string[],
): Text['translatedFrom'] {
  const present = source?.edition.paragraphs.filter(({ para }) => paras.includes(para)) ?? [];
  return {
    ...text.translatedFrom,
    paragraphs: { ...target.recorded, ...recordParagraphs(present) },
  };
}

/** The photos that the text lacks, as they stand in the source: an edition has their pictures only. */
async function listPhotosOfSource({
  payload,
  req,
  state: { source, rows },
  changes,
}: EditingContext & {
  state: TextState;
  changes: readonly ParagraphChange[];
}): Promise<Map<string, LexicalNode>> {
  const lacks = (para: string) =>
    rows.some((row) => row.para === para && row.target === null && row.source?.type === 'figure');
  if (!source || !changes.some(({ para }) => lacks(para))) return new Map();
  const { body } = await payload.findByID({ collection: 'texts', id: source.text, depth: 0, req });
  const nodes = textBody(body)?.root.children ?? [];
  return new Map(nodes.flatMap((node) => [[paraOf(node) ?? '', node] as const]));
}
