import type { ParagraphConflict, WorkbenchRow } from '@/domain/workbench';

/** What stands in the fields of a row. `credit` is of a figure. */
export type Words = { markup: string; credit: string };

export type RowState = {
  /** As the server last told it. */
  row: WorkbenchRow;
  typed: Words;
  /** What was typed when the server last stored it; what it told, when nothing was typed. */
  stored: Words;
  /** What a request under way takes to the server. */
  sending: Words | null;
  conflict: ParagraphConflict | null;
  /** Why the server did not take these words; asked again once they have changed. */
  refusal: string | null;
  /** "Checked, still right" was said and the server does not know it yet. */
  confirmed: boolean;
};

/** What the fields of a row hold when it is opened: of an untranslated one nothing, although it holds the source. */
export function wordsOf({ marks, target }: WorkbenchRow): Words {
  return {
    markup: marks.untranslated ? '' : (target?.markup ?? ''),
    credit: target?.figure?.credit ?? '',
  };
}

export function areSame(one: Words, other: Words): boolean {
  return one.markup === other.markup && one.credit === other.credit;
}

/** Whether something was typed that the server has not. */
export function isUnsaved({ typed, stored }: RowState): boolean {
  return !areSame(typed, stored);
}

/** Whether the row can be sent now: a conflict waits for a person, refused words for other words. */
export function isSendable(state: RowState): boolean {
  return isUnsaved(state) && !state.conflict && state.refusal === null;
}

/** Whether the row has a field for words; a rule has none, nor what neither side has. */
export function isWritable({ source, target }: WorkbenchRow): boolean {
  const type = target?.type ?? source?.type;
  return type !== undefined && type !== 'rule';
}

export function isFigure({ source, target }: WorkbenchRow): boolean {
  return (target?.type ?? source?.type) === 'figure';
}

export function openRow(row: WorkbenchRow): RowState {
  const words = wordsOf(row);
  return {
    row,
    typed: words,
    stored: words,
    sending: null,
    conflict: null,
    refusal: null,
    confirmed: false,
  };
}
