/** Whether a translation still says what its source says: by comparing hashes, never dates. */

/** A paragraph of an edition, as far as comparing goes. */
export type HashedParagraph = { para: string; hash: string };

/**
 * The ids of the paragraphs of the newest source edition that a translation is behind in, in their order: those
 * whose hash is not the one recorded when they were last translated or checked, and those added since.
 */
export function behindParagraphs(
  recorded: Readonly<Record<string, string>>,
  newest: readonly HashedParagraph[],
): string[] {
  return newest.filter(({ para, hash }) => recorded[para] !== hash).map(({ para }) => para);
}

/** What to keep with a translation of these paragraphs: paragraph id → hash. */
export function recordParagraphs(paragraphs: readonly HashedParagraph[]): Record<string, string> {
  return Object.fromEntries(paragraphs.map(({ para, hash }) => [para, hash]));
}
