import { normalizeParagraph } from './hashing';
import { plainText } from './inline-text';
import { toInlines } from './inlines';
import { toRecord, type JsonRecord } from './json-reading';
import type { LexicalNode } from './lexical';
import { randomNoid, type Random } from './noid';
import { PARAGRAPH_ID_RULES, type NewBlock, type OldBlock } from './paragraph-id-rules';

const PARA = /^[0-9a-z][0-9a-z-]{0,39}$/;
const LENGTH = 8;

/** Payload's blocks and uploads lose `$` in the editor, so that their id is a hidden field. */
const ID_IN_FIELDS: ReadonlySet<unknown> = new Set(['block', 'upload']);

/** Makes a paragraph id: eight NOID characters, unique within an article for all that chance can do. */
export function newParagraphId(random?: Random): string {
  return randomNoid(LENGTH, random);
}

/** The paragraph id of a top-level node, from `$.para` or `fields.para`; null when it has none that fits a URL. */
export function paraOf(node: JsonRecord): string | null {
  const { para } = toRecord(ID_IN_FIELDS.has(node.type) ? node.fields : node.$);
  return typeof para === 'string' && PARA.test(para) ? para : null;
}

/** A copy of a top-level node with this paragraph id, in the place that its type keeps it in. */
export function withPara(node: LexicalNode, para: string): LexicalNode {
  return ID_IN_FIELDS.has(node.type)
    ? { ...node, fields: { ...node.fields, para } }
    : { ...node, $: { ...node.$, para } };
}

/**
 * Gives every top-level block of a body its paragraph id, by one principle: **an id goes with the words**.
 *
 * `before` are the blocks as last saved, `after` those to be saved, with the ids that the editor left on them, which
 * is on the wrong block after Enter at the start of a paragraph, on two after a paste, and on none after a split.
 * The rules are asked in their order. The larger part of a split keeps the id, and of a join the larger part
 * gives it. What is left over gets a new id from `mint`, never one that has been in use.
 *
 * @throws Error when `mint` gives nothing but ids in use
 */
export function assignParagraphIds({
  before,
  after,
  mint,
}: {
  before: readonly LexicalNode[];
  after: readonly LexicalNode[];
  mint: () => string;
}): LexicalNode[] {
  const old = before.flatMap((node): OldBlock[] => {
    const para = paraOf(node);
    return para === null ? [] : [{ para, ...see(node) }];
  });
  const blocks = after.map((node): NewBlock => ({ carried: paraOf(node), para: null, ...see(node) }));
  const given = new Set<string>();
  for (const rule of PARAGRAPH_ID_RULES) {
    for (const [block, para] of rule({ old, blocks, isFree: (id) => !given.has(id) })) {
      if (block.para !== null || given.has(para)) continue;
      block.para = para;
      given.add(para);
    }
  }
  const used = new Set([
    ...given,
    ...old.map(({ para }) => para),
    ...blocks.map((block) => block.carried ?? ''),
  ]);
  return after.map((node, index) => {
    const para = blocks[index]?.para ?? mintUnused(mint, used);
    return paraOf(node) === para ? node : withPara(node, para);
  });
}

function see(node: LexicalNode): { words: string; look: string } {
  const words = normalizeParagraph(plainText(toInlines([node]), { notes: true }));
  if (words !== '') return { words, look: words };
  const { photo, caption } = node.fields ?? {};
  return { words, look: JSON.stringify([node.type, photo ?? node.value ?? null, caption ?? null]) };
}

const MINT_TRIES = 100;

function mintUnused(mint: () => string, used: Set<string>): string {
  for (let tries = 0; tries < MINT_TRIES; tries += 1) {
    const para = mint();
    if (used.has(para)) continue;
    used.add(para);
    return para;
  }
  throw new Error('No new paragraph id could be made: give a `mint` that draws at random.');
}
