import { type ChildProcess, spawn } from 'node:child_process';
import { waitUntilGone } from './process-state';

/** A process that this command started and answers for. */
export interface Child {
  name: string;
  process: ChildProcess;
  /** How it ended, in words. */
  ended: Promise<{ code: number; how: string }>;
  /** Asks it to end, and its whole group; insists after ten seconds. */
  stop: () => Promise<void>;
}

/** Starts Node with these arguments, in a group of its own so that Ctrl-C reaches it through us and in our order. */
export function startNode({
  name,
  args,
  environment = {},
  output,
}: {
  name: string;
  args: string[];
  environment?: Record<string, string>;
  output: 'shown' | 'captured';
}): Child {
  const stream = output === 'shown' ? 'inherit' : 'pipe';
  const child = spawn(
    process.execPath,
    ['--import', new URL('./end-with-parent.mjs', import.meta.url).href, ...args],
    {
      detached: true,
      stdio: ['ignore', stream, stream, 'ipc'],
      env: {
        ...process.env,
        COLOPHON_PARENT: String(process.pid),
        NEXT_TELEMETRY_DISABLED: '1',
        ...environment,
      },
    },
  );
  const ended = new Promise<{ code: number; how: string }>((resolve) => {
    child.once('error', (error) => resolve({ code: 1, how: error.message }));
    child.once('exit', (code, signal) =>
      resolve({ code: code ?? 1, how: signal ? `killed by ${signal}` : `exit status ${code}` }),
    );
  });
  return { name, process: child, ended, stop: () => stopGroup(child) };
}

/**
 * Payload's editor imports packages whose `node` entry awaits at its top level, and within import cycles Node 20
 * then waits for ever in most starts (tried: 1 of 8 came through). Their `production` entry awaits nothing.
 */
export const WITHOUT_TOP_LEVEL_AWAIT = '--conditions=production';

/** The arguments for Node to run one of our own TypeScript files. */
export function toScriptArguments(file: string, ...args: string[]): string[] {
  return [WITHOUT_TOP_LEVEL_AWAIT, '--import', 'tsx', file, ...args];
}

async function stopGroup({ pid, exitCode, signalCode }: ChildProcess): Promise<void> {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(-pid, signal);
    } catch {
      return;
    }
    if (await waitUntilGone(pid, 10_000)) return;
  }
}
