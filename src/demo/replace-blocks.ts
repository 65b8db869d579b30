import type { DemoBlock } from './demo-block';

/** The blocks with some of them written anew under the same paragraph ids. Throws when there is no such paragraph. */
export function replaceBlocks(blocks: readonly DemoBlock[], rewritten: readonly DemoBlock[]): DemoBlock[] {
  const replacements = new Map(rewritten.map((block) => [block.para, block]));
  const replaced = blocks.map((block) => {
    const replacement = replacements.get(block.para) ?? block;
    replacements.delete(block.para);
    return replacement;
  });
  const [unknown] = replacements.keys();
  if (unknown !== undefined) throw new Error(`There is no paragraph “${unknown}” to be replaced.`);
  return replaced;
}
