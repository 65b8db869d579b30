import { alignTexts, type AlignedRow } from './align-texts';
import type { Lang } from './body';
import type { EditionContent } from './edition';
import { CREDIT_PARTS, toBlockText, toCreditText, toPartText, type EditionPart } from './edition-parts';
import { listMovedParagraphs } from './moved-paragraphs';
import type { EditionChange } from './reading';
import { compareWords, MOST_EDITS } from './word-difference';

/**
 * The work of comparing words grows with the square of how many changed in a paragraph. All paragraphs share this
 * much, which is some tenths of a second: whole books must not keep a server busy for longer than a page may take.
 */
const MOST_WORK = 4_000_000;

/** A change of which the words are not compared yet. */
type Difference = Omit<EditionChange, 'words'> & { older: string; newer: string };

/**
 * What changed from one edition of a text to another, in the order of reading: title, lede, credits by role, the
 * paragraphs by their ids, source, rights. Only words count: marks, links and what kind of block they stand in do not.
 * A paragraph that was both moved and changed is told as changed; a figure whose words stayed and whose picture did
 * not, as changed, with words that both have.
 */
export function compareEditions({
  from,
  to,
  lang,
}: {
  from: EditionContent;
  to: EditionContent;
  lang: Lang;
}): EditionChange[] {
  const findPart = (part: EditionPart) =>
    toDifference({ part, role: null }, { older: toPartText(part, from), newer: toPartText(part, to) });
  const differences = [
    ...(['title', 'lede'] as const).flatMap(findPart),
    ...CREDIT_PARTS.flatMap((role) =>
      toDifference(
        { part: 'credits', role },
        { older: toCreditText(from, role), newer: toCreditText(to, role) },
      ),
    ),
    ...compareBodies(from, to),
    ...(['source', 'rights'] as const).flatMap(findPart),
  ];
  const rewritten = differences.filter(({ kind }) => kind === 'changed').length;
  const mostEdits = Math.min(MOST_EDITS, Math.floor(Math.sqrt(MOST_WORK / rewritten)));
  return differences.map(({ older, newer, ...change }) => ({
    ...change,
    words: compareWords({ from: older, to: newer, lang, mostEdits }),
  }));
}

function toDifference(
  name: Pick<EditionChange, 'part' | 'role'>,
  words: { older: string; newer: string },
): Difference[] {
  if (words.older === words.newer) return [];
  const kind = words.older === '' ? 'added' : words.newer === '' ? 'removed' : 'changed';
  return [{ ...name, para: null, kind, from: null, to: null, ...words }];
}

function compareBodies(from: EditionContent, to: EditionContent): Difference[] {
  const [older, newer] = [from, to].map(({ body }) => body.map(({ para }) => para));
  const moved = listMovedParagraphs(older ?? [], newer ?? []);
  return alignTexts(to.body, from.body).flatMap((row) => compareRow(row, moved.has(row.para)));
}

function compareRow({ para, block, otherBlock }: AlignedRow, moved: boolean): Difference[] {
  const [older, newer] = [otherBlock ? toBlockText(otherBlock) : '', block ? toBlockText(block) : ''];
  const saysTheSame = older === newer && toPicture(otherBlock) === toPicture(block);
  if (saysTheSame && !moved) return [];
  const kind = !otherBlock ? 'added' : !block ? 'removed' : saysTheSame ? 'moved' : 'changed';
  const numbers = { from: otherBlock?.number ?? null, to: block?.number ?? null };
  return [{ part: 'paragraph', role: null, para, kind, ...numbers, older, newer }];
}

function toPicture(block: AlignedRow['block']): string | null {
  return block?.type === 'figure' ? (block.picture?.sha256 ?? null) : null;
}
