import { spawnSync } from 'node:child_process';
import os from 'node:os';
import { toMongodEnvironment } from './mongod-arguments';

/** A mongod: its file, or its name on the PATH, and the folder of libraries that it needs besides the system's. */
export interface Mongod {
  file: string;
  libraries: string | null;
}

/** Runs `mongod --version`, which loads every library and so tells whether it can run here. */
export function probeMongod({ file, libraries }: Mongod): { output: string; signal: string | null } {
  const result = spawnSync(file, ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, ...toMongodEnvironment({ kernel: os.release(), libraries }) },
  });
  if (result.error) return { output: result.error.message, signal: null };
  return { output: `${result.stdout}${result.stderr}`, signal: result.signal };
}

/** The version in what `mongod --version` prints, such as 8.2.0. */
export function getMongodVersion(output: string): string | null {
  return /^db version v(\d+\.\d+\.\d+)/m.exec(output)?.[1] ?? null;
}
