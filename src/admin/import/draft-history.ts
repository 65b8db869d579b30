import type { Draft } from './reading-state';

/** A draft and the ways it was before and after, the nearest last. `typing`: the field that is being written in. */
export type DraftHistory = {
  draft: Draft;
  past: Draft[];
  future: Draft[];
  typing: { field: string; at: number } | null;
};

const MOST_STEPS = 200;
/** Words written without a longer pause in one field are one step. */
const PAUSE_MS = 1500;

export function startHistory(draft: Draft): DraftHistory {
  return { draft, past: [], future: [], typing: null };
}

/** The draft after a change at a time in milliseconds; whatever the change was, it can be undone. */
export function changeDraft(history: DraftHistory, draft: Draft, at: number): DraftHistory {
  const field = fieldOf(history.draft, draft);
  const goesOn = field !== null && history.typing?.field === field && at - history.typing.at < PAUSE_MS;
  const past = goesOn ? history.past : [...history.past, history.draft].slice(-MOST_STEPS);
  return { draft, past, future: [], typing: field === null ? null : { field, at } };
}

export function undoChange({ draft, past, future, ...rest }: DraftHistory): DraftHistory {
  const before = past.at(-1);
  if (!before) return { draft, past, future, ...rest };
  return { draft: before, past: past.slice(0, -1), future: [...future, draft], typing: null };
}

export function redoChange({ draft, past, future, ...rest }: DraftHistory): DraftHistory {
  const after = future.at(-1);
  if (!after) return { draft, past, future, ...rest };
  return { draft: after, past: [...past, draft], future: future.slice(0, -1), typing: null };
}

/** The one field of words that differs; null when something else does, or more. */
function fieldOf(before: Draft, after: Draft): string | null {
  const found = [
    ...changedIn('fields', before.fields, after.fields),
    ...changedInList('credit', before.credits, after.credits),
    ...changedInList('block', before.blocks, after.blocks),
    ...(before.leftOut === after.leftOut ? [] : ['', '']),
  ];
  return found.length === 1 ? (found[0] ?? null) : null;
}

function changedInList(name: string, before: readonly object[], after: readonly object[]): string[] {
  if (before === after) return [];
  if (before.length !== after.length) return ['', ''];
  return before.flatMap((one, index) => changedIn(`${name} ${index}`, one, after[index] ?? {}));
}

function changedIn(name: string, before: object, after: object): string[] {
  if (before === after) return [];
  const now = new Map<string, unknown>(Object.entries(after));
  const changed = Object.entries(before).filter(([key, value]) => now.get(key) !== value);
  // A name that is changed is no longer that of a person whom the archive knows.
  const fields = changed.filter(([key]) => key !== 'known');
  return fields.flatMap(([key, value]) =>
    typeof value === 'string' || value === null ? [`${name} ${key}`] : ['', ''],
  );
}
