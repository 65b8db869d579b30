import { existsSync, readFileSync } from 'node:fs';

const AVX =
  'The embedded MongoDB needs a processor with AVX, which this one lacks: set DATABASE_URL to a MongoDB on another machine.';
const SYS =
  'The embedded MongoDB needs /sys, which is not mounted here: mount it, or set DATABASE_URL to a MongoDB elsewhere.';

/** Whether the text of /proc/cpuinfo lists AVX. Without flags, nothing is known and nothing is claimed. */
export function lacksAvx(cpuinfo: string): boolean {
  const flags = /^flags\s*:(.*)$/m.exec(cpuinfo)?.[1];
  return flags !== undefined && !/\bavx\b/.test(flags);
}

/** Why no mongod of ours could run on this machine, in one sentence; null when nothing stands in the way. */
export function getProcessorFault(): string | null {
  if (process.platform !== 'linux') return null;
  if (!existsSync('/sys/devices/system/cpu')) return SYS;
  if (process.arch === 'x64' && lacksAvx(readFileSync('/proc/cpuinfo', 'utf8'))) return AVX;
  return null;
}
