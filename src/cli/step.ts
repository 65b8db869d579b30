import { startNode } from './child-process';

/** A tool to run as one step of `npm run check` or `npm test`. */
export interface Step {
  name: string;
  args: string[];
  environment?: Record<string, string>;
  output: 'shown' | 'captured';
}

export interface StepResult {
  name: string;
  ok: boolean;
  seconds: number;
  /** What it said, when that was captured. */
  output: string;
}

/** Runs a tool to its end, or stops it. */
export async function runStep(step: Step, stop: AbortSignal): Promise<StepResult> {
  const began = Date.now();
  const child = startNode(step);
  let output = '';
  for (const stream of [child.process.stdout, child.process.stderr]) {
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const abort = (): void => void child.stop();
  stop.addEventListener('abort', abort);
  const { code } = await child.ended;
  stop.removeEventListener('abort', abort);
  return { name: step.name, ok: code === 0, seconds: (Date.now() - began) / 1000, output };
}

/** One line on a step for people. */
export function formatStep({ name, ok, seconds }: Pick<StepResult, 'name' | 'ok' | 'seconds'>): string {
  return `${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`;
}
