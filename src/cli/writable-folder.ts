import { randomUUID } from 'node:crypto';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './command-error';
import { getErrorCode } from './error-code';

const LEAST_FREE_BYTES = 300 * 1024 * 1024;

/** Creates the folder and writes to it, because permissions alone do not tell of a read-only or full disk. */
export async function ensureWritableFolder(folder: string): Promise<void> {
  const trial = path.join(folder, `.trial-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(trial, 'colophon');
  } catch (error) {
    throw new CommandError(explain(folder, getErrorCode(error)));
  } finally {
    await rm(trial, { force: true }).catch(() => undefined);
  }
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < LEAST_FREE_BYTES) throw new CommandError(explain(folder, 'ENOSPC'));
}

function explain(folder: string, code = 'unknown error'): string {
  switch (code) {
    case 'ENOSPC':
      return `The disk of ${folder} is nearly full: free at least 300 MB, or set DATA_DIR to a folder on another disk.`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `${folder} cannot be a folder because a file is in its place: remove it, or set DATA_DIR to another folder.`;
    default:
      return `Cannot write to ${folder} (${code}): make it yours (chown), or set DATA_DIR to a folder you may write to.`;
  }
}
