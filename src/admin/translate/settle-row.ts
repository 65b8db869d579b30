import type { WorkbenchRow } from '@/domain/workbench';
import { areSame, isUnsaved, openRow, wordsOf, type RowState, type Words } from './row-state';

/** Words that a browser kept because the server did not have them, with what they were made from. */
export type KeptWords = Words & { para: string; base: string };

/** A row whose words have arrived; what was typed since they left stays, and is unsaved. */
export function settleSent(state: RowState): RowState {
  return { ...state, stored: state.sending ?? state.stored, sending: null };
}

/** A row as the server tells it now. It fills the fields only where nothing was typed that the server has not. */
export function adoptRow(state: RowState, row: WorkbenchRow): RowState {
  const words = wordsOf(row);
  if (isUnsaved(state) || state.sending) return { ...state, row };
  const isAsTyped = row.base === state.row.base || areSame(words, state.typed);
  return isAsTyped ? { ...state, row } : { ...state, row, typed: words, stored: words };
}

/** A row of a workbench that was read again: unsaved words made from other words than the server has are a conflict. */
export function reloadRow(state: RowState | undefined, row: WorkbenchRow): RowState {
  if (!state) return openRow(row);
  if (!isUnsaved(state) || state.sending) return adoptRow(state, row);
  if (row.base === state.row.base) return { ...state, row };
  return withConflict({ ...state, row: { ...row, base: state.row.base } }, row);
}

/** Words that the browser kept go back into their row: unsaved, or beside what somebody else wrote meanwhile. */
export function putBack(state: RowState, { base, ...kept }: KeptWords): RowState {
  const words = { markup: kept.markup, credit: kept.credit };
  if (isUnsaved(state) || areSame(words, state.stored)) return state;
  const back = { ...state, typed: words };
  return base === state.row.base ? back : withConflict(back, state.row);
}

function withConflict(state: RowState, row: WorkbenchRow): RowState {
  const { markup: theirs } = wordsOf(row);
  return {
    ...state,
    stored: wordsOf(row),
    conflict: { para: row.para, theirs, base: row.base, by: null, at: '' },
  };
}
