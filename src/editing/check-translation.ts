import { APIError } from 'payload';
import type { WorkbenchRow } from '@/domain/workbench';
import type { EditingContext } from './editing-context';
import { findLock } from './workbench/find-lock';
import { getTextState } from './workbench/get-text-state';
import { listWithdrawalsOf } from './workbench/get-workbench';
import { keepHolder } from './workbench/holder';
import { saveDraft } from './workbench/save-draft';
import { toRecorded } from './workbench/save-paragraphs';
import { whileHoldingText } from './workbench/while-holding-text';

type Check = EditingContext & {
  id: string;
  /** Ids of the paragraphs that were checked. */
  paras: readonly string[];
};

/**
 * Says that paragraphs of a translation are right as they are beside the present edition of its source, with the rights
 * of the one who asks: they are translated, nobody's draft but a person's, and behind only when the source changes
 * again. Written to the draft; publishing shows it. Gives their rows as they are then.
 */
export async function checkTranslation({ payload, req, id, paras }: Check): Promise<WorkbenchRow[]> {
  const context = { payload, req, text: id };
  return keepHolder(context, () =>
    whileHoldingText(context, async () => {
      const state = await getTextState({ payload, req, id });
      const withdrawals = await listWithdrawalsOf({ payload, req, state });
      const locked = await findLock({ payload, req, text: state.text, withdrawals });
      if (locked) throw new APIError(locked, 403, null, true);
      if (!state.source)
        throw new APIError('This text has no published source to be checked against.', 409, null, true);
      // A paragraph that the translation lacks is not right as it is.
      const there = new Set(state.rows.filter(({ target }) => target !== null).map(({ para }) => para));
      const confirmed = paras.filter((para) => there.has(para));
      const data = { translatedFrom: toRecorded(state, confirmed) };
      await saveDraft({ payload, req, id, data, said: { confirmed } });
      const { rows } = await getTextState({ payload, req, id });
      return rows.filter(({ para }) => paras.includes(para));
    }),
  );
}
