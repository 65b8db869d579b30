import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

const TEXT = /^\/[^/]+\/articles\/[^/?]+\//;
const NEVER_CHANGES = /^\/(?:_next|media)\//;
const MEDIA = /^\/media\//;

/**
 * Removes what may say something else by now: of texts the files that name a changed article, and everything that is
 * about many of them, as lists are. Gives their addresses, which the next crawl begins with, as pages that stay lead
 * there too, and the photos: whether they may still be seen is to be asked.
 */
export async function forgetChanged({
  folder,
  files,
  changed,
}: {
  folder: string;
  files: Map<string, string>;
  changed: readonly string[];
}): Promise<{ addresses: string[]; photos: string[] }> {
  const photos: string[] = [];
  const addresses: string[] = [];
  for (const [file, address] of [...files]) {
    if (MEDIA.test(address)) photos.push(file);
    if (NEVER_CHANGES.test(address)) continue;
    const place = path.join(folder, file);
    const content = TEXT.test(address) ? address + (await readFile(place, 'utf8').catch(() => '')) : null;
    if (content !== null && !changed.some((pid) => content.includes(pid))) continue;
    await rm(place, { force: true });
    files.delete(file);
    // Pages of long lists are called by their number, which the page before gives them.
    if (!address.includes('?')) addresses.push(address);
  }
  return { addresses, photos };
}
