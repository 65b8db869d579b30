import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { getErrorCode } from './error-code';

/** Whether a process of that id runs. A zombie, which nobody has reaped, does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return getErrorCode(error) === 'EPERM';
  }
  if (process.platform !== 'linux') return true;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything, so the state is what follows the last one.
    return stat.slice(stat.lastIndexOf(')') + 2)[0] !== 'Z';
  } catch {
    return false;
  }
}

/** Waits until the process is gone; false when it is still there after the time, in milliseconds. */
export async function waitUntilGone(pid: number, time: number): Promise<boolean> {
  const end = Date.now() + time;
  while (isRunning(pid)) {
    if (Date.now() > end) return false;
    await sleep(50);
  }
  return true;
}

/** The command line of a process, words separated by spaces; empty when there is none to see. */
export function getCommandLine(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout;
  } catch {
    return '';
  }
}
