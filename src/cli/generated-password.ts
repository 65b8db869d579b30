import { randomInt } from 'node:crypto';

// Without the characters that look like others.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be read off a screen and typed: four groups of five, 99 bits. */
export function generatePassword(): string {
  const group = (): string => Array.from({ length: 5 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
