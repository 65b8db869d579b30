import { execFileSync } from 'node:child_process';
import { open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '@/cli/command-error';

const PART = Buffer.alloc(1 << 16, 1);

/** A file system in memory of so many megabytes, mounted at a folder, that can be filled to its last byte. */
export type SmallDisk = { fill: () => Promise<void>; free: () => Promise<void>; unmount: () => void };

/** Throws a sentence where this user or this machine may not mount. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n').at(-2) : String(error);
    throw new CommandError(
      `This trial fills small disks that it mounts, which needs root on Linux: nothing was tried (${why}).`,
    );
  }
  const filler = join(folder, 'filler');
  return {
    fill: () => fill(folder, filler),
    free: () => rm(filler, { force: true }),
    // Lazily, so that a process that is ending does not hold it.
    unmount: () => void execFileSync('umount', ['--lazy', folder]),
  };
}

async function fill(folder: string, filler: string): Promise<void> {
  const handle = await open(filler, 'a');
  try {
    while ((await statfs(folder)).bavail > 0) await handle.write(PART);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    await handle.close();
  }
}
