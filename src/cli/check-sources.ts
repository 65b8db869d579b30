import { formatStep, runStep, type Step, type StepResult } from './step';

const CHECKS: readonly Step[] = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit'], output: 'captured' },
  { name: 'lint', args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'], output: 'captured' },
  {
    name: 'format',
    args: [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '--log-level=warn',
      '--cache',
      '--cache-strategy=content',
      '.',
    ],
    output: 'captured',
  },
];

/** Runs all static checks, whatever the first ones say; what they found follows each one's line. */
export async function checkSources(say: (line: string) => void, stop: AbortSignal): Promise<StepResult[]> {
  return Promise.all(
    CHECKS.map(async (check) => {
      const result = await runStep(check, stop);
      say(formatStep(result));
      if (!result.ok) say(result.output.trim());
      return result;
    }),
  );
}
