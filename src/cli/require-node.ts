import { CommandError } from './command-error';

const OLDEST = [20, 19] as const;

/** Throws when Node is too old, in a sentence instead of a syntax error somewhere in a library. */
export function requireNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new CommandError(`Node ${version} is too old: install Node ${OLDEST.join('.')} or newer.`);
}
