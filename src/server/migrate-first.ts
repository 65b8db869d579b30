import { spawn } from 'node:child_process';

const ARGUMENTS = ['--conditions=production', '--import', 'tsx', 'src/cli/migrate-before-start.ts'];

/**
 * Runs the migrations that the database lacks, in a process of its own, before anything listens. When they cannot be
 * run, or the database is newer, that process has said so, and this one ends.
 */
export async function migrateFirst(): Promise<void> {
  const child = spawn(process.execPath, ARGUMENTS, { stdio: 'inherit' });
  const end = (): void => {
    child.kill('SIGTERM');
    process.exit(0);
  };
  // Nothing listens yet, so nothing has to be finished; as the first process of a container it would hear no signal.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.off(signal, end);
  if (code !== 0) process.exit(1);
}
