import type { LeftOut } from '@/importing/reading';
import type { CorrectedCredit, CorrectedReading, ReadBlock, ReadingView } from '@/importing/reading-view';
import { splitMarkup } from './split-markup';

export type DraftBlock = ReadBlock & { key: string };
export type DraftCredit = CorrectedCredit & { known: boolean };

/** Everything of the form but its lists. */
export type DraftFields = Omit<CorrectedReading, 'article' | 'blocks' | 'credits' | 'part'> & {
  part: string;
};

/** A reading while somebody corrects it. */
export type Draft = {
  fields: DraftFields;
  credits: DraftCredit[];
  blocks: DraftBlock[];
  leftOut: LeftOut[];
  /** makes the keys of new blocks */
  made: number;
};

export function startDraft(reading: ReadingView, lang: string | null): Draft {
  const { lede, date, outlet, url, series } = reading;
  return {
    fields: {
      title: reading.title ?? reading.titleProposed ?? '',
      titleSupplied: reading.title === null,
      ...{ lede, date, outlet, url },
      lang: lang ?? reading.lang,
      series: series?.name ?? null,
      part: series?.part ? String(series.part) : '',
    },
    credits: reading.credits.map((credit) => ({ ...credit, asPerson: true })),
    blocks: reading.blocks.map((block, index) => ({ ...block, key: `read-${index}` })),
    leftOut: reading.leftOut,
    made: 0,
  };
}

export function changeBlock(draft: Draft, key: string, changes: Partial<ReadBlock>): Draft {
  return {
    ...draft,
    blocks: draft.blocks.map((block) => (block.key === key ? { ...block, ...changes } : block)),
  };
}

export function moveBlock(draft: Draft, index: number, by: 1 | -1): Draft {
  const block = draft.blocks[index];
  const other = draft.blocks[index + by];
  if (!block || !other) return draft;
  const blocks = draft.blocks.with(index, other).with(index + by, block);
  return { ...draft, blocks };
}

export function removeBlock(draft: Draft, index: number): Draft {
  return { ...draft, blocks: draft.blocks.toSpliced(index, 1) };
}

/** Joins a block of words with the next one: items of a list stay on lines of their own. */
export function mergeWithNext(draft: Draft, index: number): Draft {
  const block = draft.blocks[index];
  const next = draft.blocks[index + 1];
  if (!block || !next || block.type === 'figure' || next.type === 'figure') return draft;
  const between = block.type === 'list' || next.type === 'list' ? '\n' : ' ';
  const merged = {
    ...block,
    markup: `${block.markup}${between}${next.markup}`,
    para: block.para ?? next.para,
  };
  return { ...draft, blocks: draft.blocks.toSpliced(index, 2, merged) };
}

/** Two blocks out of one, parted at the cursor; the first keeps its pair. */
export function splitBlock(draft: Draft, index: number, at: number): Draft {
  const block = draft.blocks[index];
  const halves = block && splitMarkup(block.markup, at, block.type === 'list');
  if (!halves) return draft;
  const [first, second] = halves;
  const added = { ...block, markup: second, para: null, startsSection: false, key: `made-${draft.made}` };
  const blocks = draft.blocks.toSpliced(index, 1, { ...block, markup: first }, added);
  return { ...draft, blocks, made: draft.made + 1 };
}

/** A line that was left out becomes a paragraph before the first block that came after it. */
export function putBack(draft: Draft, leftOut: LeftOut): Draft {
  const later = draft.blocks.findIndex(({ line }) => line > leftOut.line);
  const index = later === -1 ? draft.blocks.length : later;
  const block: DraftBlock = {
    type: 'paragraph',
    markup: leftOut.text.replace(/[\\*~^[\]]/g, '\\$&'),
    level: 2,
    ordered: false,
    startsSection: false,
    credit: '',
    alt: '',
    picture: null,
    para: null,
    line: leftOut.line,
    key: `made-${draft.made}`,
  };
  return {
    ...draft,
    blocks: draft.blocks.toSpliced(index, 0, block),
    leftOut: draft.leftOut.filter((one) => one !== leftOut),
    made: draft.made + 1,
  };
}

/** Pairs a block with another paragraph of the source; who had it before stands alone. */
export function pairBlock(draft: Draft, key: string, para: string | null): Draft {
  const blocks = draft.blocks.map((block) => {
    if (block.key === key) return { ...block, para };
    return para !== null && block.para === para ? { ...block, para: null } : block;
  });
  return { ...draft, blocks };
}

/** From a block on, each takes the source paragraph one further on (1) or back (-1). */
export function shiftPairs(
  draft: Draft,
  { from, by, paras }: { from: number; by: 1 | -1; paras: string[] },
): Draft {
  const before = new Set(draft.blocks.slice(0, from).map(({ para }) => para));
  const blocks = draft.blocks.map((block, index) => {
    if (index < from || block.para === null) return block;
    const para = paras[paras.indexOf(block.para) + by] ?? null;
    return { ...block, para: para !== null && before.has(para) ? null : para };
  });
  return { ...draft, blocks };
}

export function toCorrected({ fields, credits, blocks }: Draft, article: string | null): CorrectedReading {
  const part = Number.parseInt(fields.part, 10);
  return {
    ...fields,
    article,
    part: Number.isNaN(part) ? null : part,
    credits: credits.map(({ role, name, asPrinted, asPerson }) => ({ role, name, asPrinted, asPerson })),
    blocks,
  };
}
