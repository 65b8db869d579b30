import { runCommand } from '@/cli/run-command';
import { openTrial, type Trial } from '@/cli/testing/open-trial';
import { CommandError } from '@/cli/command-error';
import { runHarvest } from './harvest';
import { runKillDuringPublish } from './kill-during-publish';
import { runKillIndex } from './kill-index';
import { runSchedule } from './schedule';
import { runStarts } from './starts';
import { runTwoTranslators } from './two-translators';

type Say = (line: string) => void;

/** With an archive of its own, gone afterwards. */
function inTrial(run: (trial: Trial, rounds: number, say: Say) => Promise<number>) {
  return async (rounds: number, say: Say): Promise<number> => {
    const trial = await openTrial(say);
    return run(trial, rounds, say).finally(() => trial.end());
  };
}

/** Long loops, each by name: how often it runs unless told otherwise, and what it shows. */
const SOAKS = {
  starts: { rounds: 50, run: inTrial(runStarts) },
  'kill-during-publish': { rounds: 50, run: inTrial(runKillDuringPublish) },
  'kill-index': { rounds: 200, run: runKillIndex },
  schedule: { rounds: 20, run: runSchedule },
  'two-translators': { rounds: 200, run: runTwoTranslators },
  // Its rounds are texts.
  harvest: { rounds: 2500, run: runHarvest },
} as const;

await runCommand(async () => {
  const [name = '', rounds] = process.argv.slice(2);
  const soak = Object.entries(SOAKS).find(([known]) => known === name)?.[1];
  if (!soak)
    throw new CommandError(`Name what to run: npm run soak -- ${Object.keys(SOAKS).join(' | ')} [rounds].`);
  const failed = await soak.run(Number(rounds ?? soak.rounds), (line) => console.log(line));
  return failed > 0 ? 1 : 0;
});
