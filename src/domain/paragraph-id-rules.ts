import { indexRuns, runsOf } from './shared-words';

/** A block and its words. `look` is what it is recognised by: its words, or what stands in their place. */
type Seen = { words: string; look: string };

/** A block as last saved, with its id. */
export type OldBlock = Seen & { para: string };

/** A block to be saved: the id that the editor left on it, and the one it has been given so far. */
export type NewBlock = Seen & { carried: string | null; para: string | null };

type Bodies = { old: readonly OldBlock[]; blocks: readonly NewBlock[]; isFree: (para: string) => boolean };

/** Proposes ids, the best first: the first proposal for a block, and of an id, is taken. */
type Rule = (bodies: Bodies) => Iterable<readonly [block: NewBlock, para: string]>;

/** A block that carries its id and still looks as it did. Of two (a paste) the first. */
const unchanged: Rule = function* ({ old, blocks }) {
  const looks = new Map(old.map(({ para, look }) => [para, look]));
  for (const block of blocks) {
    if (block.carried !== null && looks.get(block.carried) === block.look) yield [block, block.carried];
  }
};

/** The very words of an id, wherever they are now and whatever id the editor left there: Enter at the start, undo. */
const sameWords: Rule = function* ({ old, blocks }) {
  for (const block of blocks) {
    if (block.words === '' || block.para !== null) continue;
    for (const { words, para } of old) if (words === block.words) yield [block, para];
  }
};

/**
 * The most of its words: edits, splits, joins. The block that carries the id wins a draw; any other must owe it half
 * of its words, or hold half of the id's, so that a name that two paragraphs share moves nothing.
 */
const mostWords: Rule = function* ({ old, blocks, isFree }) {
  const lost = old.filter(({ para }) => isFree(para)).map((was) => ({ ...was, runs: runsOf(was.words) }));
  const countShared = indexRuns(lost);
  const claims = blocks.flatMap((block) => {
    if (block.para !== null) return [];
    const runs = runsOf(block.words);
    return [...countShared(runs)].flatMap(([was, shared]) => {
      const carries = block.carried === was.para;
      const enough = carries || shared * 2 >= Math.min(was.runs.size, runs.size);
      return enough ? [{ block, para: was.para, shared, carries }] : [];
    });
  });
  claims.sort((a, b) => b.shared - a.shared || Number(b.carries) - Number(a.carries));
  for (const { block, para } of claims) yield [block, para];
};

/**
 * Enter at the start of a paragraph, and its words rewritten before the next save, as a translator does: nothing is
 * left to compare, but an emptied block does not keep the id from the new words right behind it.
 */
const offTheEmptyBlock: Rule = function* ({ old, blocks }) {
  const hadWords = new Set(old.filter(({ words }) => words !== '').map(({ para }) => para));
  for (const [index, block] of blocks.entries()) {
    if (block.carried === null || block.words !== '' || !hadWords.has(block.carried)) continue;
    const next = blocks.slice(index + 1).find(({ words, carried }) => words !== '' || carried !== null);
    if (next?.carried === null) yield [next, block.carried];
  }
};

/** The id that a block carries: words rewritten in place, a translation begun, a paste from another text. */
const carried: Rule = function* ({ blocks }) {
  for (const block of blocks) {
    if (block.carried !== null) yield [block, block.carried];
  }
};

/** Rules, pictures and empty lines that lost their id in the editor, in their order. */
const sameThing: Rule = function* ({ old, blocks }) {
  for (const block of blocks) {
    if (block.para !== null) continue;
    for (const { look, para } of old) if (look === block.look) yield [block, para];
  }
};

/** In the order in which they are asked. */
export const PARAGRAPH_ID_RULES: readonly Rule[] = [
  unchanged,
  sameWords,
  mostWords,
  offTheEmptyBlock,
  carried,
  sameThing,
];
