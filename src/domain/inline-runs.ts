import type { Inline } from './body';

/** The same words with neighbours that look alike, and are in one language, as one run. */
export function mergeRuns(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (last?.type === 'text' && inline.type === 'text' && looksLike(last, inline)) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      merged.push(inline);
    }
  }
  return merged;
}

function looksLike(a: Inline & { type: 'text' }, b: Inline & { type: 'text' }): boolean {
  return a.lang === b.lang && (a.marks ?? []).join() === (b.marks ?? []).join();
}

/** Without line breaks at the edges: there they break nothing. */
export function trimBreaks(inlines: readonly Inline[]): Inline[] {
  const first = inlines.findIndex(({ type }) => type !== 'break');
  const last = inlines.findLastIndex(({ type }) => type !== 'break');
  return first === -1 ? [] : inlines.slice(first, last + 1);
}
