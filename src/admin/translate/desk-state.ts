import type { ParagraphConflict, Workbench, WorkbenchRow } from '@/domain/workbench';
import { isFigure, openRow, type RowState, type Words } from './row-state';
import { adoptRow, putBack, reloadRow, settleSent, type KeptWords } from './settle-row';

/** How saving goes, as a whole. */
export type Saving =
  | { phase: 'idle' | 'sending' | 'offline' | 'logged-out' }
  /** The server's own sentence. */
  | { phase: 'failed'; sentence: string };

export type DeskState = {
  order: readonly string[];
  rows: Readonly<Record<string, RowState>>;
  /** The row that is worked on; null before the first was entered. */
  active: string | null;
  saving: Saving;
  /** Counts what came from the server, for what is computed from all rows. */
  told: number;
  /** Words of paragraphs that are gone from the workbench, kept by this browser. */
  orphans: readonly KeptWords[];
};

export type DeskEvent =
  | { type: 'typed'; para: string; words: Partial<Words> }
  | { type: 'entered'; para: string }
  | { type: 'sent'; paras: readonly string[] }
  | { type: 'answered'; rows: readonly WorkbenchRow[] }
  | { type: 'conflicted'; conflicts: readonly ParagraphConflict[] }
  | { type: 'refused'; para: string; sentence: string }
  | { type: 'failed'; saving: Saving }
  /** For another try of what was refused. */
  | { type: 'asked-to-save' }
  | { type: 'confirmed'; para: string }
  | { type: 'checked'; paras: readonly string[]; rows: readonly WorkbenchRow[] }
  | { type: 'drafted'; rows: readonly WorkbenchRow[] }
  | { type: 'kept-mine'; para: string }
  | { type: 'took-theirs'; para: string }
  | { type: 'reloaded'; rows: readonly WorkbenchRow[] }
  | { type: 'put-back'; kept: readonly KeptWords[] }
  | { type: 'dropped-orphans' };

export function openDesk({ rows }: Pick<Workbench, 'rows'>): DeskState {
  return {
    order: rows.map(({ para }) => para),
    rows: Object.fromEntries(rows.map((row) => [row.para, openRow(row)])),
    active: null,
    saving: { phase: 'idle' },
    told: 0,
    orphans: [],
  };
}

/** What the desk is after an event. Rows that the event does not concern stay the same objects. */
export function reduceDesk(state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case 'typed':
      return change(state, event.para, (row) => ({
        ...row,
        typed: { ...row.typed, ...event.words },
        refusal: null,
      }));
    case 'entered':
      return state.active === event.para ? state : { ...state, active: event.para };
    case 'sent':
      return {
        ...changeAll(state, event.paras, (row) => ({ ...row, sending: row.typed })),
        saving: { phase: 'sending' },
      };
    case 'answered':
      return told({ ...settle(state, event.rows), saving: { phase: 'idle' } });
    case 'conflicted': {
      const settled = forget(state);
      const paras = event.conflicts.map(({ para }) => para);
      const byPara = new Map(event.conflicts.map((conflict) => [conflict.para, conflict]));
      return changeAll({ ...settled, saving: { phase: 'idle' } }, paras, (row) => ({
        ...row,
        conflict: byPara.get(row.row.para) ?? null,
      }));
    }
    case 'refused':
      return change({ ...forget(state), saving: { phase: 'idle' } }, event.para, (row) => ({
        ...row,
        refusal: event.sentence,
        confirmed: false,
      }));
    case 'failed':
      return { ...forget(state), saving: event.saving };
    case 'asked-to-save':
      return changeAll(state, state.order, (row) => (row.refusal === null ? row : { ...row, refusal: null }));
    case 'confirmed':
      return change(state, event.para, (row) => ({
        ...row,
        confirmed: true,
        // An empty caption that is confirmed is meant: what the place still holds of the source goes.
        ...(isFigure(row.row) && { stored: { ...row.stored, markup: row.row.target?.markup ?? '' } }),
      }));
    case 'checked': {
      const known = changeAll(state, event.paras, (row) => ({ ...row, confirmed: false }));
      return told({ ...adoptAll(known, event.rows), saving: { phase: 'idle' } });
    }
    case 'drafted':
      return told(adoptAll(state, event.rows));
    case 'kept-mine':
      return change(state, event.para, (row) => ({
        ...row,
        row: { ...row.row, base: row.conflict?.base ?? row.row.base },
        stored: { ...row.stored, markup: row.conflict?.theirs ?? '' },
        conflict: null,
      }));
    case 'took-theirs':
      return change(state, event.para, (row) => {
        const words = { ...row.stored, markup: row.conflict?.theirs ?? '' };
        const base = row.conflict?.base ?? row.row.base;
        return { ...row, row: { ...row.row, base }, typed: words, stored: words, conflict: null };
      });
    case 'reloaded':
      return told({
        ...state,
        order: event.rows.map(({ para }) => para),
        rows: Object.fromEntries(event.rows.map((row) => [row.para, reloadRow(state.rows[row.para], row)])),
        orphans: [...state.orphans, ...listOrphans(state, event.rows)],
      });
    case 'put-back':
      return {
        ...changeAll(
          state,
          event.kept.map(({ para }) => para),
          (row) => {
            const kept = event.kept.find(({ para }) => para === row.row.para);
            return kept ? putBack(row, kept) : row;
          },
        ),
        orphans: [...state.orphans, ...event.kept.filter(({ para }) => !state.rows[para])],
      };
    case 'dropped-orphans':
      return { ...state, orphans: [] };
  }
}

function change(state: DeskState, para: string, to: (row: RowState) => RowState): DeskState {
  const row = state.rows[para];
  return row ? { ...state, rows: { ...state.rows, [para]: to(row) } } : state;
}

function changeAll(state: DeskState, paras: readonly string[], to: (row: RowState) => RowState): DeskState {
  const rows = { ...state.rows };
  for (const para of paras) {
    const row = rows[para];
    if (row) rows[para] = to(row);
  }
  return { ...state, rows };
}

/** Every row that was on its way is stored; those that the server answered with say what they are now. */
function settle(state: DeskState, rows: readonly WorkbenchRow[]): DeskState {
  const sent = state.order.filter((para) => state.rows[para]?.sending);
  const settled = changeAll(state, sent, settleSent);
  return changeAll(
    settled,
    rows.map(({ para }) => para),
    (row) => ({ ...row, row: rows.find(({ para }) => para === row.row.para) ?? row.row }),
  );
}

function forget(state: DeskState): DeskState {
  const sent = state.order.filter((para) => state.rows[para]?.sending);
  return changeAll(state, sent, (row) => ({ ...row, sending: null }));
}

function adoptAll(state: DeskState, rows: readonly WorkbenchRow[]): DeskState {
  return changeAll(
    state,
    rows.map(({ para }) => para),
    (row) => adoptRow(row, rows.find(({ para }) => para === row.row.para) ?? row.row),
  );
}

/** Unsaved words of paragraphs that somebody else has removed meanwhile. */
function listOrphans(state: DeskState, rows: readonly WorkbenchRow[]): KeptWords[] {
  const there = new Set(rows.map(({ para }) => para));
  return Object.values(state.rows).flatMap(({ row, typed, stored }) =>
    there.has(row.para) || typed.markup === stored.markup
      ? []
      : [{ ...typed, para: row.para, base: row.base }],
  );
}

const told = (state: DeskState): DeskState => ({ ...state, told: state.told + 1 });
