import type { SourceLine } from '../source-line';
import { toInline } from '../inline-text';

/** A line longer than this was not broken by a mail program or a typewriter's habit. */
const WIDEST = 100;
const FEWEST_BREAKS = 5;

/**
 * Joins the lines of a file that was wrapped at a fixed width into its paragraphs. `width` is null when it was not:
 * it was when nearly every line break stands where the next word would not have fitted, which verse and lists fail.
 */
export function joinHardWraps(lines: SourceLine[]): { joined: SourceLine[]; width: number | null } {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width > WIDEST || width < 40) return { joined: lines, width: null };
  const breaks = lines.slice(1).filter((line) => !line.blankBefore).length;
  const forced = lines.filter((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && !line.blankBefore && isForced(before.text, line.text, width);
  }).length;
  if (breaks < FEWEST_BREAKS || forced < breaks * 0.85) return { joined: lines, width: null };
  const paragraphs: { first: SourceLine; texts: string[] }[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.texts.at(-1);
    if (open && last !== undefined && !line.blankBefore && isForced(last, line.text, width)) {
      open.texts.push(line.text);
    } else {
      paragraphs.push({ first: line, texts: [line.text] });
    }
  }
  return { joined: paragraphs.map(({ first, texts }) => toParagraph(first, texts.join(' '))), width };
}

function toParagraph(first: SourceLine, text: string): SourceLine {
  return { kind: 'words', line: first.line, text, content: toInline(text), blankBefore: first.blankBefore };
}

/** The slack is for words that the writer's program counted differently. */
function isForced(before: string, after: string, width: number): boolean {
  const firstWord = after.split(/\s/, 1)[0] ?? '';
  return before.length + 1 + firstWord.length > width - 4;
}
