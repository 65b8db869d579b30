/** Something in a bag that is not as it was written; `file` is its path in the bag. */
export type BagFinding = { file: string; says: string };

export function formatBagFinding({ file, says }: BagFinding): string {
  return `✗ ${file}: ${says}`.replace(/\s+/gu, ' ');
}
