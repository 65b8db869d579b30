import type { Block, Lang } from './body';
import { blockText } from './inline-text';
import type { HashedParagraph } from './staleness';
import type { WorkbenchRow } from './workbench';
import { compareWords, MOST_EDITS } from './word-difference';

/** The work of all comparisons of one view together, as in `compareEditions`: some tenths of a second at most. */
const MOST_WORK = 4_000_000;

/** Of the rows that are behind: which hash their source had when they were last translated or checked. */
export function listFormerHashes(
  rows: readonly WorkbenchRow[],
  recorded: Readonly<Record<string, string>>,
): Map<string, string> {
  return new Map(
    rows.flatMap(({ para, marks }) => {
      const hash = recorded[para];
      return marks.behind && hash !== undefined ? [[para, hash] as const] : [];
    }),
  );
}

/** An edition of the source, as far as finding a paragraph goes. */
export type FormerEdition = { id: string; number: number; paragraphs: readonly HashedParagraph[] };

/** In which edition each paragraph is found with that hash, the newest first: edition id → ids of the paragraphs. */
export function findFormerEditions(
  editions: readonly FormerEdition[],
  wanted: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const left = new Map(wanted);
  for (const { id, paragraphs } of editions.toSorted((one, other) => other.number - one.number)) {
    const here = paragraphs.filter(({ para, hash }) => left.get(para) === hash).map(({ para }) => para);
    for (const para of here) left.delete(para);
    if (here.length > 0) found.set(id, here);
  }
  return found;
}

/** The rows with what changed in the source, where its former block (by paragraph id) and the present one are known. */
export function compareFormerWords({
  rows,
  former,
  present,
  lang,
}: {
  rows: readonly WorkbenchRow[];
  former: ReadonlyMap<string, Block>;
  present: readonly Block[];
  /** of the source */
  lang: Lang;
}): WorkbenchRow[] {
  const now = new Map(present.map((block) => [block.para, block]));
  const mostEdits = Math.min(MOST_EDITS, Math.floor(Math.sqrt(MOST_WORK / Math.max(1, former.size))));
  return rows.map((row) => {
    const [before, after] = [former.get(row.para), now.get(row.para)];
    if (!row.marks.behind || !before || !after) return row;
    const words = { from: blockText(before, { notes: true }), to: blockText(after, { notes: true }) };
    return { ...row, changes: compareWords({ ...words, lang, mostEdits }) };
  });
}
