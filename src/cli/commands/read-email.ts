import { z } from 'zod';
import { CommandError } from '../command-error';

/** The e-mail address among the words of a command; `usage` is shown when it is missing or none. */
export function readEmail(word: string | undefined, usage: string): string {
  const email = z.email().safeParse(word?.trim().toLowerCase());
  if (email.success) return email.data;
  throw new CommandError(
    word === undefined ? `Usage: ${usage}` : `“${word}” is not an e-mail address: ${usage}`,
  );
}
