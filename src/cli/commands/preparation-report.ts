import { z } from 'zod';

/** What `prepare` tells the command that started it. */
export const preparationSchema = z.union([
  z.object({ line: z.string() }),
  z.object({ login: z.object({ email: z.string(), password: z.string() }) }),
]);
export type Preparation = z.infer<typeof preparationSchema>;

/** Tells the parent process, or the person at the terminal when there is none. */
export function reportPreparation(report: Preparation): void {
  if (process.send) process.send(report);
  else if ('line' in report) console.log(report.line);
  else
    console.log(`Administrator ${report.login.email}, password ${report.login.password} (shown this once).`);
}
