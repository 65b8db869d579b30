import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import path from 'node:path';
import { once } from 'node:events';
import { finished, pipeline } from 'node:stream/promises';

export const CHECKSUMS = 'SHA256SUMS';

/** Writes the SHA-256 of every file as `sha256sum` reads them; gives how many files there are, and their bytes. */
export async function writeChecksums(folder: string): Promise<{ files: number; bytes: number }> {
  const sums = createWriteStream(path.join(folder, CHECKSUMS));
  let files = 0;
  let bytes = 0;
  for await (const file of listFiles(folder, '')) {
    if (file === CHECKSUMS) continue;
    const place = path.join(folder, file);
    if (!sums.write(`${await hashOf(place)}  ${file}\n`)) await once(sums, 'drain');
    files += 1;
    bytes += (await stat(place)).size;
  }
  sums.end();
  await finished(sums);
  return { files, bytes };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** With slashes between folders on every system. */
async function* listFiles(folder: string, inside: string): AsyncGenerator<string> {
  for await (const entry of await opendir(path.join(folder, inside))) {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) yield* listFiles(folder, name);
    else yield name;
  }
}
