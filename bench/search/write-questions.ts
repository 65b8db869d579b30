import { writeQuestions } from './question-file';
import { listQuestions } from './questions';
import { SEED } from './run-step';
import { makeWorld } from './texts';
import { listWorstQuestions } from './worst-questions';

const ORDINARY = 200;
const WORST = 40;

/** `node … write-questions.ts <folder> <how many texts there are>` */
const [folder = '', texts = ''] = process.argv.slice(2);
const asking = { world: makeWorld(SEED), texts: Number(texts) };
await writeQuestions(folder, 'ordinary', listQuestions({ ...asking, each: ORDINARY, seed: SEED }));
await writeQuestions(folder, 'warming', listQuestions({ ...asking, each: 5, seed: SEED + 1 }));
await writeQuestions(folder, 'worst', listWorstQuestions({ ...asking, each: WORST, seed: SEED }));
