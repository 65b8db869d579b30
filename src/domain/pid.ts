import { NOID_ALPHABET, randomNoid, type Random } from './noid';

/** How the pid of each kind of thing begins: one letter and one digit, ending the ARK shoulder at the first digit. */
export const SHOULDERS = {
  article: 'd1',
  person: 'p1',
  series: 's1',
  subject: 't1',
  outlet: 'b1',
} as const satisfies Record<string, string>;

export type PidKind = keyof typeof SHOULDERS;

const RANDOM_LENGTH = 7;
const PID = new RegExp(`^(?:${Object.values(SHOULDERS).join('|')})[${NOID_ALPHABET}]{${RANDOM_LENGTH + 1}}$`);

/**
 * The check character of NOID (NCDA, 'NOID Check Digit Algorithm'): each character's value times its place from 1,
 * summed, modulo 29; characters outside of the alphabet are worth nothing. We compute it over the pid alone, so that
 * it does not depend on the NAAN. It tells every wrong character and every transposition of two neighbours.
 */
export function checkCharacter(text: string): string {
  const sum = [...text].reduce(
    (total, char, index) => total + Math.max(NOID_ALPHABET.indexOf(char), 0) * (index + 1),
    0,
  );
  return NOID_ALPHABET.charAt(sum % NOID_ALPHABET.length);
}

/** Makes a new permanent id: shoulder, seven random characters, check character. The database holds it unique. */
export function mintPid(kind: PidKind, random?: Random): string {
  const pid = SHOULDERS[kind] + randomNoid(RANDOM_LENGTH, random);
  return pid + checkCharacter(pid);
}

/** Tells whether a value is a pid as we mint them: known shoulder, alphabet, length and check character. */
export function isPid(value: unknown): value is string {
  return (
    typeof value === 'string' && PID.test(value) && checkCharacter(value.slice(0, -1)) === value.slice(-1)
  );
}

/**
 * The form that we store, of a pid as somebody typed or pasted it: lower case, without hyphens, which an ARK
 * ignores (draft-kunze-ark, 'Normalization'), also those that a typesetter put in their place.
 */
export function normalizePid(input: string): string {
  return input.replace(/[-\u00ad\u2010-\u2015]/g, '').toLowerCase();
}
