import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../command-error';
import { getErrorCode } from '../error-code';
import { README_MARK } from './write-entrance';

/** Where an export is made before it takes its place. */
export type Workplace = { partial: string; finish: () => Promise<void> };

/**
 * Makes an empty folder beside the one that is wanted, which must not exist yet, be empty, or be an earlier export.
 *
 * @throws CommandError when it is something else, or the place cannot be written to
 */
export async function openWorkplace(folder: string): Promise<Workplace> {
  if (!(await mayReplace(folder))) {
    throw new CommandError(
      `${folder} holds something else than an earlier export, which would be lost: name a folder that does not exist yet.`,
    );
  }
  const partial = `${folder}.partial`;
  try {
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial, { recursive: true });
  } catch (error) {
    throw new CommandError(
      `Cannot write to ${path.dirname(folder)} (${getErrorCode(error) ?? 'unknown error'}): name a folder in one that you may write to.`,
    );
  }
  return { partial, finish: () => putInPlace(folder, partial) };
}

async function putInPlace(folder: string, partial: string): Promise<void> {
  const former = `${folder}.former`;
  await rm(former, { recursive: true, force: true });
  const isThere = await rename(folder, former).then(
    () => true,
    () => false,
  );
  await rename(partial, folder);
  if (isThere) await rm(former, { recursive: true, force: true });
}

async function mayReplace(folder: string): Promise<boolean> {
  try {
    if ((await readdir(folder)).length === 0) return true;
  } catch (error) {
    return getErrorCode(error) === 'ENOENT';
  }
  const readme = await open(path.join(folder, 'README.txt')).catch(() => null);
  if (!readme) return false;
  try {
    const { buffer, bytesRead } = await readme.read({ buffer: Buffer.alloc(Buffer.byteLength(README_MARK)) });
    return buffer.subarray(0, bytesRead).toString() === README_MARK;
  } finally {
    await readme.close();
  }
}
