import { canonicalJson } from '@/domain/canonical-json';
import { sha256Hex } from '@/domain/hashing';
import type { ImportedArticle, ImportedBlock } from '@/importing/reading';

/**
 * By what an imported article is recognised: SHA-256 of its words and pictures, in lower-case hex. The file's name,
 * the lines on which things stood, and what was left out do not count.
 */
export function importKey({
  title,
  lede,
  blocks,
}: Pick<ImportedArticle, 'title' | 'lede' | 'blocks'>): string {
  return sha256Hex(canonicalJson({ title, lede, blocks: blocks.map(contentOf) }));
}

function contentOf(block: ImportedBlock): unknown {
  if (block.type !== 'figure') return { ...block, line: undefined };
  const { text, credit, data } = block.caption;
  return { type: 'figure', text, credit, picture: data ? sha256Hex(data.bytes) : null };
}
