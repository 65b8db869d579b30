import { CommandError } from '@/cli/command-error';
import { startNode, toScriptArguments } from '@/cli/child-process';

/** Runs a script of this folder in a process of its own, whose memory is then its own; throws when it fails. */
export async function runStep(file: string, ...words: string[]): Promise<void> {
  const args = ['--expose-gc', ...toScriptArguments(`bench/search/${file}`, ...words)];
  const { code, how } = await startNode({ name: file, args, output: 'shown' }).ended;
  if (code !== 0) throw new CommandError(`${file} failed (${how}): the lines above say why.`);
}

/** What the process holds, after everything that can be let go of is. In bytes. */
export function getMemory(): number {
  for (let round = 0; round < 5; round += 1) globalThis.gc?.();
  return process.memoryUsage.rss();
}

/** A list of numbers from the environment: `SIZES=1000,10000`. */
export function readSizes(name: string, usual: readonly number[]): number[] {
  const given = process.env[name];
  const sizes = given ? given.split(',').map(Number) : [...usual];
  if (sizes.length === 0 || !sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new CommandError(`${name} must be whole numbers with commas between them.`);
  return sizes;
}

/** Everything that is made up is made from it. */
export const SEED = Number(process.env.SEED ?? 5);
