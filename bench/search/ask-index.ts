import { findArticles } from '@/search/find/find-articles';
import { getIndex } from '@/search/index/get-index';
import { formatMeasured, formatMegabytes, HEAD_OF_MEASURED, readClock, toMeasured } from './measure';
import { readQuestions } from './question-file';
import type { Question } from './questions';
import { getMemory } from './run-step';

/** `node … ask-index.ts <folder>`: nothing but opening the index and asking. */
const [folder = ''] = process.argv.slice(2);
const ordinary = await readQuestions(folder, 'ordinary');
const warming = await readQuestions(folder, 'warming');
const worst = await readQuestions(folder, 'worst');

const before = getMemory();
const index = getIndex(folder);
if (!index) throw new Error('There is no index to ask.');

type Answered = { ms: number; isFound: boolean };

function ask({ query, lang }: Question): Answered {
  if (!index) throw new Error('There is no index to ask.');
  const begun = readClock();
  const { total } = findArticles(index, query, lang);
  return { ms: readClock() - begun, isFound: total > 0 };
}

function report(name: string, questions: readonly Question[]): void {
  const kinds = new Set(questions.map(({ kind }) => kind));
  const all: number[] = [];
  for (const kind of kinds) {
    const answers = questions.filter((question) => question.kind === kind).map(ask);
    const times = answers.map(({ ms }) => ms);
    all.push(...times);
    const found = answers.filter(({ isFound }) => isFound).length;
    console.log(formatMeasured(kind, toMeasured(times), `${found} found something`));
  }
  console.log(formatMeasured(`all ${name}`, toMeasured(all)));
}

const first = ask(warming[0] ?? { kind: '', lang: 'en', query: { q: 'first' } });
console.log(`  the first question, with opening what it needs: ${first.ms.toFixed(1)} ms`);
for (const question of warming) ask(question);
console.log(HEAD_OF_MEASURED);
report('ordinary questions', ordinary);
const after = getMemory();
report('the worst questions', worst);
const last = getMemory();
console.log(
  `  memory added by ordinary questions ${formatMegabytes(after - before)}, and the worst ${formatMegabytes(last - before)} (before: ${formatMegabytes(before)})`,
);
