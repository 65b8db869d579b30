import { createHash } from 'node:crypto';

const LEAST = 100;
const MOST = 5_000;
const ABOUT = 1_000;

/**
 * Whether a part ends after a document: about every thousandth, by its own id and not by its place, so that one
 * document that is removed or put in changes its own part and leaves those behind it as they are in the bag before.
 */
export function endsPart({ id, count }: { id: string; count: number }): boolean {
  if (count < LEAST) return false;
  return count >= MOST || createHash('sha256').update(id).digest().readUInt32BE() % ABOUT === 0;
}
