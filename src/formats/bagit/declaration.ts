/** The contents of `bagit.txt` of a bag of version 1.0 (RFC 8493, section 2.1.1). */
export const BAG_DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/**
 * Reads `bagit.txt`: two lines, without a byte order mark. Gives version and encoding as they are written, or null
 * when it is no declaration.
 */
export function readDeclaration(text: string): { version: string; encoding: string } | null {
  const [, version, encoding] =
    /^BagIt-Version: (\d+\.\d+)\r?\nTag-File-Character-Encoding: (\S+)(?:\r?\n)?$/.exec(text) ?? [];
  return version === undefined || encoding === undefined ? null : { version, encoding };
}
