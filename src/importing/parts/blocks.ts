import type { ImportedBlock } from '../reading';
import type { SourceLine } from '../source-line';
import { dropStart } from '../inline-text';
import { type Opening, readOpenings } from './sections';
import { type Sheet, leaveOut } from './sheet';
import { isVerse, warnOfVerse } from './verse';

/** Makes the blocks of the body, in the order of the file, of the captions found and of every line still open. */
export function toBlocks(sheet: Sheet): ImportedBlock[] {
  const openings = readOpenings(sheet);
  const blocks: ImportedBlock[] = [];
  const headings = sheet.lines.flatMap((line, index) =>
    line.kind === 'heading' && sheet.open[index] ? [line.level] : [],
  );
  const top = headings.reduce((least, level) => Math.min(least, level), 6);
  let afterBreak = false;
  let previous = -1;
  for (const [index, line] of sheet.lines.entries()) {
    const caption = sheet.captions.get(index);
    if (caption) blocks.push({ type: 'figure', caption, line: line.line });
    if (sheet.open[index] !== true) continue;
    if (line.kind === 'break') {
      leaveOut(sheet, index, 'a line of ornament: the next paragraph starts a section');
      afterBreak = true;
      continue;
    }
    const opening = openings.get(index);
    const block = toBlock(line, opening, top);
    const open = blocks.at(-1);
    const item = opening && joinsList(openings, index, sheet);
    if (item && opening) addItem(blocks, opening, line, previous === index - 1 ? open : undefined);
    else blocks.push(afterBreak && block.type === 'paragraph' ? { ...block, startsSection: true } : block);
    afterBreak = false;
    previous = index;
  }
  if (isVerse(sheet)) warnOfVerse(sheet);
  return blocks;
}

function toBlock(line: SourceLine, opening: Opening | undefined, top: number): ImportedBlock {
  const at = line.line;
  if (line.kind === 'heading')
    return { type: 'heading', level: line.level === top ? 2 : 3, content: line.content, line: at };
  if (line.kind === 'quote') return { type: 'quote', content: line.content, line: at };
  if (line.kind === 'list') return { type: 'list', ordered: line.ordered, items: line.items, line: at };
  if (line.kind === 'words' && opening?.kind === 'heading')
    return { type: 'heading', level: 2, content: line.content, line: at };
  const content = line.kind === 'words' ? line.content : [{ type: 'text' as const, text: line.text }];
  const starts = opening?.kind === 'section' || (opening?.kind === 'item' && opening.number > 0);
  return starts
    ? { type: 'paragraph', content, startsSection: true, line: at }
    : { type: 'paragraph', content, line: at };
}

/** Items of a list stand on adjacent lines and, where they are numbered, count up from 1. */
function joinsList(openings: Map<number, Opening>, index: number, sheet: Sheet): boolean {
  const opening = openings.get(index);
  if (!opening || opening.kind === 'section') return false;
  const follows = (at: number, step: number): boolean => {
    const other = openings.get(at + step);
    const later = sheet.lines[step > 0 ? at + 1 : at];
    if (!other || later?.blankBefore !== false || sheet.open[at + step] !== true) return false;
    return opening.kind === 'bullet' ? other.kind === 'bullet' : other.number === opening.number + step;
  };
  if (opening.kind === 'bullet') return follows(index, -1) || follows(index, 1);
  if (opening.number === 0) return false;
  // Headings never stand on adjacent lines, and a list that begins elsewhere than at 1 would be numbered anew.
  return opening.number === 1 ? follows(index, 1) : hasFirst(openings, index, sheet);
}

function hasFirst(openings: Map<number, Opening>, index: number, sheet: Sheet): boolean {
  const number = openings.get(index)?.number ?? 0;
  for (let step = 0; step < number; step += 1) {
    const other = openings.get(index - step);
    if (other?.number !== number - step || other.kind === 'section') return false;
    if (number - step === 1) return true;
    if (sheet.lines[index - step]?.blankBefore !== false) return false;
  }
  return false;
}

function addItem(
  blocks: ImportedBlock[],
  opening: Opening,
  line: SourceLine,
  open: ImportedBlock | undefined,
): void {
  const content = line.kind === 'words' ? dropStart(line.content, opening.length) : [];
  const ordered = opening.kind !== 'bullet';
  const joins = open?.type === 'list' && open.ordered === ordered && opening.number !== 1;
  if (joins) open.items.push(content);
  else blocks.push({ type: 'list', ordered, items: [content], line: line.line });
}
