/**
 * The path of a file within a bag, as it stands in a manifest: LF, CR and `%` are percent-encoded, nothing else is
 * (RFC 8493, section 2.1.3).
 */
export function toManifestPath(path: string): string {
  return path.replace(/[%\r\n]/g, (character) => ENCODED[character] ?? character);
}

const ENCODED: Record<string, string> = { '%': '%25', '\r': '%0D', '\n': '%0A' };

/** The path that a manifest means. Only what `toManifestPath` encodes is decoded, in either case of its digits. */
export function readManifestPath(written: string): string {
  return written.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}

/**
 * Whether a path stays within the bag: relative, without `..`, without a `~` that a shell would expand, without a
 * drive or a backslash that means a folder elsewhere, and with no empty part (RFC 8493, sections 2.1.3 and 5.2).
 */
export function isWithinBag(path: string): boolean {
  if (path.startsWith('~') || /^[a-z]:/i.test(path) || /[\\\0]/.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
