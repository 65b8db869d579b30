import { randomUUID } from 'node:crypto';
import { mkdir, open, opendir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MediaStore, StoredFile } from './media-store';

/** The media in a folder of this machine. */
export function createFolderStore(folder: string): MediaStore {
  const locate = (name: string): string => path.join(/* turbopackIgnore: true */ folder, name);
  const find = (name: string): Promise<StoredFile | null> =>
    stat(locate(name)).then(({ size, mtime }) => ({ name, size, modifiedAt: mtime }), nullIfMissing);
  return {
    read: async (name) => readFile(locate(name)).then((bytes) => Uint8Array.from(bytes), nullIfMissing),
    readInParts: async (name) =>
      open(locate(name)).then((handle) => handle.createReadStream({ autoClose: true }), nullIfMissing),
    write: async (name, bytes) => writeBeside(locate(name), bytes),
    remove: async (name) => rm(locate(name), { force: true }),
    find,
    listOriginals: () => listFiles('', { locate, find }),
    listVariants: () => listVariants({ locate, find }),
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
    await writeFile(draft, bytes, { flush: true });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await flushFolder(path.dirname(file));
}

/** A new name is safe from a loss of power when the folder is on the disk too. Windows has no such call. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

type Place = { locate: (name: string) => string; find: MediaStore['find'] };

async function* listFiles(within: string, place: Place): AsyncGenerator<StoredFile, void, undefined> {
  for await (const entry of await openFolder(place.locate(within))) {
    const known = entry.isFile() ? await place.find(`${within}${entry.name}`) : null;
    if (known) yield known;
  }
}

async function* listVariants(place: Place): AsyncGenerator<StoredFile, void, undefined> {
  for await (const entry of await openFolder(place.locate('variants')))
    if (entry.isDirectory()) yield* listFiles(`variants/${entry.name}/`, place);
}

async function openFolder(folder: string) {
  return (await opendir(folder).catch(nullIfMissing)) ?? [];
}
