import type { EditionContent } from './edition';

/** The SHA-256 of the pictures that a body shows, each once, in the order in which they first appear. */
export function listPictureHashes({ body }: Pick<EditionContent, 'body'>): string[] {
  const hashes = body.flatMap((block) => (block.type === 'figure' ? (block.picture?.sha256 ?? []) : []));
  return [...new Set(hashes)];
}
