import { EnvironmentError } from '@/env';
import { CommandError } from './command-error';

/** Runs a command to its end: a foreseen failure is one sentence on stderr, any other shows its stack. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  // A terminal that was closed takes no more words, and must not keep us from stopping what we started.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    process.exitCode = await main();
  } catch (error) {
    const isForeseen = error instanceof CommandError || error instanceof EnvironmentError;
    console.error(isForeseen ? error.message : error);
    process.exitCode = 1;
  }
  // What a library left open (a pool, a watcher) must not keep a finished command alive.
  process.exit();
}
