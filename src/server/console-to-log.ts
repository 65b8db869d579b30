import { inspect, stripVTControlCharacters } from 'node:util';
import type { Level, Logger } from './logger';
import { getRequestContext } from './request-context';

const METHODS = { error: 'error', warn: 'warn', log: 'info', info: 'info', debug: 'debug' } as const;
const CAUSES = 3;

/** Makes the console's lines lines of the log; gives the way back. */
export function sendConsoleToLog(logger: Logger, target: Console = console): () => void {
  const before = { ...target };
  for (const method of ['error', 'warn', 'log', 'info', 'debug'] as const)
    target[method] = (...words: unknown[]) => sayWords(logger, METHODS[method], words);
  return () => void Object.assign(target, before);
}

function sayWords(logger: Logger, level: Level, words: unknown[]): void {
  if (!logger.says(level) || getRequestContext()?.isRefused) return;
  const stack = words.flatMap((word) => (word instanceof Error ? listStacks(word) : [])).join('\ncaused by ');
  const message = words.map(toWords).join(' ').trim();
  logger.say(
    level,
    stripVTControlCharacters(message),
    stack ? { stack: stripVTControlCharacters(stack) } : {},
  );
}

// Of an error its name, message and stack: what else libraries hang on it may be a reader's or an editor's data.
function toWords(word: unknown): string {
  if (typeof word === 'string') return word;
  if (word instanceof Error) return `${word.name}: ${word.message}`;
  return inspect(word, { depth: 2, breakLength: Infinity, maxStringLength: 500 });
}

function listStacks(error: Error): string[] {
  const stacks: string[] = [];
  for (let at: unknown = error; at instanceof Error && stacks.length < CAUSES; at = at.cause)
    stacks.push(at.stack ?? `${at.name}: ${at.message}`);
  return stacks;
}
