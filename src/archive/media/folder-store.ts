import { randomUUID } from 'node:crypto';
import { mkdir, opendir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MediaStore, StoredFile } from './media-store';

/** The media in a folder of this machine. */
export function createFolderStore(folder: string): MediaStore {
  const locate = (name: string): string => path.join(/* turbopackIgnore: true */ folder, name);
  return {
    read: async (name) => readFile(locate(name)).then((bytes) => Uint8Array.from(bytes), nullIfMissing),
    write: async (name, bytes) => writeBeside(locate(name), bytes),
    remove: async (name) => rm(locate(name), { force: true }),
    listOriginals: () => listFiles(folder),
    describe: locate,
  };
}

function nullIfMissing(error: unknown): null {
  if (isMissing(error)) return null;
  throw error;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Written beside and renamed: another server, or one that is killed now, never leaves half a file to be read. */
async function writeBeside(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function* listFiles(folder: string): AsyncGenerator<StoredFile, void, undefined> {
  const entries = await opendir(folder).catch(nullIfMissing);
  for await (const entry of entries ?? []) {
    if (!entry.isFile()) continue;
    const known = await stat(path.join(folder, entry.name)).catch(nullIfMissing);
    if (known) yield { name: entry.name, size: known.size, modifiedAt: known.mtime };
  }
}
