import { lstat, readFile } from 'node:fs/promises';

const MOST = 10_000_000;

/** A small text file; null where there is none, or what there is in its place is a link or far too large. */
export async function readWhole(file: string): Promise<string | null> {
  const known = await lstat(file).catch(() => null);
  if (!known?.isFile() || known.size > MOST) return null;
  return readFile(file, 'utf8');
}
