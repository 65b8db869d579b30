import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Question } from './questions';
import { SEARCH_LANGS } from './syllables';

const QUERY = z.object({
  q: z.string(),
  lang: z.string().optional(),
  person: z.string().optional(),
  series: z.string().optional(),
  subject: z.string().optional(),
  year: z.number().optional(),
  outlet: z.string().optional(),
});
const QUESTIONS = z.array(z.object({ kind: z.string(), lang: z.enum(SEARCH_LANGS), query: QUERY }));

const toFile = (folder: string, name: string): string => join(folder, `${name}.json`);

/** Questions on their way from the process that makes them, which holds the vocabularies, to the one that is measured. */
export async function writeQuestions(
  folder: string,
  name: string,
  questions: Iterable<Question>,
): Promise<void> {
  await writeFile(toFile(folder, name), JSON.stringify([...questions]));
}

export async function readQuestions(folder: string, name: string): Promise<Question[]> {
  return QUESTIONS.parse(JSON.parse(await readFile(toFile(folder, name), 'utf8')));
}
