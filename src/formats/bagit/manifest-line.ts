import { isWithinBag, readManifestPath, toManifestPath } from './manifest-path';

/** One file of a manifest: its path in the bag, with `/` between its parts, and its checksum in lower-case hex. */
export type ManifestLine = { checksum: string; path: string };

/** The line, with its LF. Checksum and path are parted by two spaces, as the tools of coreutils do. */
export function toManifestLine({ checksum, path }: ManifestLine): string {
  return `${checksum}  ${toManifestPath(path)}\n`;
}

/**
 * Reads a line without its end (RFC 8493, section 2.1.3): a checksum in hex of either case, spaces or tabs, a path.
 * Gives null for what is no such line, and `fault` for a path that leaves the bag, which must never be opened.
 */
export function readManifestLine(line: string): ManifestLine | { fault: 'outside'; path: string } | null {
  const [, checksum, written] = /^([0-9a-f]+)[ \t]+(.+)$/i.exec(line.replace(/\r$/, '')) ?? [];
  if (checksum === undefined || written === undefined) return null;
  const path = readManifestPath(written);
  return isWithinBag(path) ? { checksum: checksum.toLowerCase(), path } : { fault: 'outside', path };
}

/** The algorithm that the name of a manifest says, such as `sha256` (sections 2.1.3 and 2.2.1), and what it lists. */
export function readManifestName(name: string): { algorithm: string; of: 'payload' | 'tags' } | null {
  const [, tag, algorithm] = /^(tag)?manifest-([a-z0-9]+)\.txt$/.exec(name) ?? [];
  return algorithm === undefined ? null : { algorithm, of: tag === undefined ? 'payload' : 'tags' };
}
