import { runCommand } from '@/cli/run-command';
import { openTrial, type Trial } from '@/cli/testing/open-trial';
import { CommandError } from '@/cli/command-error';
import { runDatabaseAway } from './database-away';
import { runDiskFull } from './disk-full';
import { runBackup } from './backup';
import { runHarvest } from './harvest';
import { runKillEverything } from './kill-everything';
import { runKillDuringPublish } from './kill-during-publish';
import { runKillIndex } from './kill-index';
import { runSchedule } from './schedule';
import { runStarts } from './starts';
import { runStepDown } from './step-down';
import { runTwoInstances } from './two-instances';
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
  'database-away': { rounds: 10, run: runDatabaseAway },
  starts: { rounds: 50, run: inTrial(runStarts) },
  'kill-during-publish': { rounds: 50, run: inTrial(runKillDuringPublish) },
  // Its rounds are kills of each, the server and MongoDB.
  'kill-everything': { rounds: 100, run: inTrial(runKillEverything) },
  // Goes through once, and needs root.
  'disk-full': { rounds: 1, run: runDiskFull },
  'kill-index': { rounds: 200, run: runKillIndex },
  schedule: { rounds: 20, run: runSchedule },
  // Five rounds of eight are step-downs, three are kills.
  'step-down': { rounds: 8, run: runStepDown },
  'two-instances': { rounds: 50, run: inTrial(runTwoInstances) },
  'two-translators': { rounds: 200, run: runTwoTranslators },
  // Its rounds are seconds of publishing.
  backup: { rounds: 30, run: runBackup },
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
