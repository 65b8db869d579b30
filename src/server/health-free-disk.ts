import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { env } from '@/env';

export type FreeDisk = { place: 'data' | 'media'; bytes: number };

const REMEMBERED_MS = 1000;
let known: { at: number; disks: Promise<FreeDisk[]> } | null = null;

/** What is free where this instance writes, in bytes; remembered for a second. */
export function listFreeDisks(): Promise<FreeDisk[]> {
  const now = performance.now();
  if (known === null || now - known.at > REMEMBERED_MS) known = { at: now, disks: read() };
  return known.disks;
}

function read(): Promise<FreeDisk[]> {
  const places: { place: FreeDisk['place']; folder: string }[] = [{ place: 'data', folder: env.DATA_DIR }];
  if (!env.S3_BUCKET) places.push({ place: 'media', folder: env.MEDIA_DIR });
  return Promise.all(places.map(async ({ place, folder }) => ({ place, bytes: await getFree(folder) })));
}

/** A folder that is made only when something is first put into it has the disk of the one above. */
async function getFree(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    const above = dirname(folder);
    return above === folder ? 0 : getFree(above);
  }
}
