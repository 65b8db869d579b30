import type { Inline } from '@/domain/body';
import { itemsToMarkup, parseItems, parseMarkup, toMarkup } from '@/domain/inline-markup';

/** Stands at the cursor while the words are read; Unicode keeps it for such uses, no text has it. */
const CURSOR = '\ufdd0';
const FARTHEST = 200;

/**
 * A markup as two, parted at a place in it, each with the signs that its words need: `**one two**` becomes `**one**`
 * and `**two**`. Inside a sign, an address or a note it is parted at the nearest place outside. Null when one side
 * would be empty.
 */
export function splitMarkup(markup: string, at: number, isList: boolean): [string, string] | null {
  if (markup.includes(CURSOR)) return null;
  const split = isList ? splitItems : splitWords;
  const steps = Array.from({ length: FARTHEST }, (_, step) => (step === 0 ? [at] : [at - step, at + step]));
  for (const place of steps.flat()) {
    if (place < 0 || place > markup.length) continue;
    const halves = split(markup, place);
    if (halves) return halves[0] === '' || halves[1] === '' ? null : halves;
  }
  return null;
}

function splitWords(markup: string, at: number): [string, string] | null {
  const content = parseMarkup(withCursor(markup, at));
  const halves = cut(content);
  if (!halves || withoutCursor(toMarkup(content)) !== toMarkup(parseMarkup(markup))) return null;
  return [toMarkup(halves[0]).trim(), toMarkup(halves[1]).trim()];
}

function splitItems(markup: string, at: number): [string, string] | null {
  const items = parseItems(withCursor(markup, at));
  const index = items.findIndex((item) => cut(item) !== null);
  const halves = cut(items[index] ?? []);
  if (!halves) return null;
  const isKept = withoutCursor(itemsToMarkup(items)).trim() === itemsToMarkup(parseItems(markup)).trim();
  if (!isKept) return null;
  const before = [...items.slice(0, index), halves[0]].filter(hasWords);
  const after = [halves[1], ...items.slice(index + 1)].filter(hasWords);
  return [itemsToMarkup(before).trim(), itemsToMarkup(after).trim()];
}

const withCursor = (markup: string, at: number) => `${markup.slice(0, at)}${CURSOR}${markup.slice(at)}`;
const withoutCursor = (markup: string) => markup.replace(CURSOR, '');
const hasWords = (item: Inline[]) => toMarkup(item).trim() !== '';

/** What stands before the cursor and after it; null when it is not among the words, or in a note. */
function cut(content: readonly Inline[]): [Inline[], Inline[]] | null {
  for (const [index, inline] of content.entries()) {
    const halves = cutInline(inline);
    if (halves)
      return [
        [...content.slice(0, index), halves[0]],
        [halves[1], ...content.slice(index + 1)],
      ];
  }
  return null;
}

function cutInline(inline: Inline): [Inline, Inline] | null {
  if (inline.type === 'text') {
    const [before, after] = inline.text.split(CURSOR);
    if (before === undefined || after === undefined) return null;
    return [
      { ...inline, text: before.trimEnd() },
      { ...inline, text: after.trimStart() },
    ];
  }
  const halves = inline.type === 'link' ? cut(inline.children) : null;
  if (inline.type !== 'link' || !halves) return null;
  return [
    { ...inline, children: halves[0] },
    { ...inline, children: halves[1] },
  ];
}
