import { alignTexts, type AlignedRow } from './align-texts';
import type { Block } from './body';
import type { HashedParagraph } from './staleness';
import { LEDE_ROW, TITLE_ROW, type RowMarks, type WorkbenchRow } from './workbench';
import {
  fingerprintBlock,
  fingerprintWords,
  toPlainSide,
  toSide,
  type FigureDefaults,
} from './workbench-side';

/** The published edition on the left side. */
export type SourceText = {
  title: string;
  lede: string;
  blocks: readonly Block[];
  paragraphs: readonly HashedParagraph[];
};

/** The draft on the right side. Of its figures `blocks` has what their places say, and `defaults` the rest. */
export type TargetText = {
  title: string;
  lede: string;
  blocks: readonly Block[];
  /** by paragraph id */
  defaults: ReadonlyMap<string, FigureDefaults>;
  untranslated: ReadonlySet<string>;
  machineDraft: ReadonlySet<string>;
  /** paragraph id → hash of the source paragraph when it was last translated or checked */
  recorded: Readonly<Record<string, string>>;
};

const NO_MARKS: RowMarks = {
  untranslated: false,
  machine: false,
  behind: false,
  uncaptioned: false,
  gone: false,
};

/**
 * The rows of the translate view: title and lede, then the paragraphs in the order of the source, with what only the
 * translation has behind its predecessor there. Without a source the rows have a target only. `changes` stay null:
 * they take the former words of the source (`compareFormerWords`).
 */
export function toWorkbenchRows(source: SourceText | null, target: TargetText): WorkbenchRow[] {
  const hashes = new Map(source?.paragraphs.map(({ para, hash }) => [para, hash]));
  const aligned = source
    ? alignTexts(source.blocks, target.blocks)
    : target.blocks.map((block): AlignedRow => ({ para: block.para, block: null, otherBlock: block }));
  return [
    toPlainRow(TITLE_ROW, source && source.title, target.title),
    toPlainRow(LEDE_ROW, source && source.lede, target.lede),
    ...aligned.map((row): WorkbenchRow => {
      const { para, block, otherBlock } = row;
      return {
        para,
        source: block && toSide(block),
        target: otherBlock && toSide(otherBlock, target.defaults.get(para)),
        marks: source ? toMarks(row, target, hashes.get(para)) : NO_MARKS,
        changes: null,
        base: otherBlock ? fingerprintBlock(otherBlock) : '',
      };
    }),
  ];
}

function toPlainRow(
  para: typeof TITLE_ROW | typeof LEDE_ROW,
  source: string | null,
  target: string,
): WorkbenchRow {
  const type = para === TITLE_ROW ? 'title' : 'lede';
  return {
    para,
    source: source === null ? null : toPlainSide(type, source),
    target: toPlainSide(type, target),
    marks: { ...NO_MARKS, untranslated: Boolean(source) && target.trim() === '' },
    changes: null,
    base: fingerprintWords(target),
  };
}

function toMarks(
  { para, block, otherBlock }: AlignedRow,
  { defaults, untranslated, machineDraft, recorded }: TargetText,
  hash: string | undefined,
): RowMarks {
  const known = recorded[para];
  if (!block) return { ...NO_MARKS, machine: machineDraft.has(para), gone: known !== undefined };
  // A rule has no words, so there is nothing to translate.
  if (block.type === 'rule') return NO_MARKS;
  if (!otherBlock) return { ...NO_MARKS, untranslated: true };
  const shown = otherBlock.type === 'figure' && (otherBlock.caption || (defaults.get(para)?.caption ?? ''));
  return {
    untranslated: untranslated.has(para),
    machine: machineDraft.has(para),
    behind: known !== hash,
    uncaptioned: block.type === 'figure' && block.caption !== '' && shown === '',
    gone: false,
  };
}
