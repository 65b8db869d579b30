import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';

/** `bytes` of the file, and SHA-256 in hex. */
export type Written = { checksum: string; bytes: number };

const BUFFER = 256 * 1024;

/** Writes a file that only its owner may read, hashes it meanwhile, and returns when it is on the disk. */
export async function writeHashed(
  file: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Written> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of inLargeChunks(chunks)) {
      hash.update(chunk);
      bytes += chunk.length;
      // Not `write`, which may write a part and say so.
      await handle.writeFile(chunk);
    }
    await handle.sync();
    return { checksum: hash.digest('hex'), bytes };
  } finally {
    await handle.close();
  }
}

async function* inLargeChunks(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < BUFFER) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}

/** Makes sure that a file, or what was made or renamed in a folder, is there after a loss of power. */
export async function syncEntry(entry: string): Promise<void> {
  const handle = await open(entry, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
