import { createHash } from 'node:crypto';
import type { Block } from './body';
import { canonicalJson } from './canonical-json';
import type { Edition } from './edition';
import { blockText } from './inline-text';

/** SHA-256 (FIPS 180-4) of bytes, or of a text in UTF-8, in lower-case hex. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Zero-width spaces, word joiners, soft hyphens. Joiners (U+200C, U+200D) stay: they change what is read. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** What two paragraphs must share to say the same: NFC, white space folded to single spaces, nothing unseen. */
export function normalizeParagraph(text: string): string {
  return text.replace(UNSEEN, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * SHA-256 of what a block says: its normalized words with its notes; of a figure the caption and the picture.
 * Marks and links do not count: a translation does not fall behind because a word became italic.
 */
export function hashParagraph(block: Block): string {
  const words = normalizeParagraph(blockText(block, { notes: true }));
  return sha256Hex(block.type === 'figure' ? `${words}\n${block.picture?.sha256 ?? ''}` : words);
}

/**
 * SHA-256 of the canonical form (RFC 8785) of an edition without its hash. A note of null is left out: editions that
 * were frozen before there were notes keep their hashes.
 */
export function hashEdition(edition: Omit<Edition, 'hash'>): string {
  const { article, lang, number, publishedAt, content, note, paragraphs, previousHash } = edition;
  return sha256Hex(
    canonicalJson({
      article,
      lang,
      number,
      publishedAt,
      content,
      ...(note !== null && { note }),
      paragraphs,
      previousHash,
    }),
  );
}
