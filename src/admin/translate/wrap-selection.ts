/** The sign of Pandoc that surrounds what is set so. */
const SIGNS = { bold: '**', italic: '*' } as const;

export type Wrapping = {
  /** What to put in the place of `start` to `end`. */
  text: string;
  start: number;
  end: number;
  /** What is selected afterwards. */
  selected: { start: number; end: number };
};

/** Sets the selected words bold or italic, or no longer so when they are. White space at the edges stays outside. */
export function wrapSelection(
  words: string,
  { start: from, end: to, mark }: { start: number; end: number; mark: keyof typeof SIGNS },
): Wrapping {
  const sign = SIGNS[mark];
  const selection = words.slice(from, to);
  const start = from + (selection.length - selection.trimStart().length);
  const end = Math.max(start, from + selection.trimEnd().length);
  const inner = words.slice(start, end);
  if (isWrapped(words, { start, end, sign })) {
    const outer = { start: start - sign.length, end: end + sign.length };
    return { text: inner, ...outer, selected: { start: outer.start, end: outer.start + inner.length } };
  }
  const selected = { start: start + sign.length, end: end + sign.length };
  return { text: sign + inner + sign, start, end, selected };
}

function isWrapped(words: string, { start, end, sign }: { start: number; end: number; sign: string }) {
  const before = /\**$/.exec(words.slice(0, start))?.[0].length ?? 0;
  const behind = /^\**/.exec(words.slice(end))?.[0].length ?? 0;
  const signs = Math.min(before, behind);
  // Of `***both***` either is taken off; of `**bold**` there is no single one to take.
  return sign.length === 1 ? signs === 1 || signs === 3 : signs >= 2;
}
