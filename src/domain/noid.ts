import { randomInt } from 'node:crypto';

/**
 * The extended digits of NOID (Nice Opaque Identifiers, J. Kunze, 'TEMPLATES'): no vowels, so that no words
 * arise, and no `l`, which reads like `1`. They are 29, a prime, as the check character NCDA needs.
 */
export const NOID_ALPHABET = '0123456789bcdfghjkmnpqrstvwxz';

/** A source of numbers from 0 up to, but without, 1. */
export type Random = () => number;

const RESOLUTION = 2 ** 32;

/** Numbers nobody can foretell, from the system's generator. */
export const secureRandom: Random = () => randomInt(RESOLUTION) / RESOLUTION;

/** As many random NOID characters as asked for. */
export function randomNoid(length: number, random: Random = secureRandom): string {
  return Array.from({ length }, () => NOID_ALPHABET.charAt(Math.floor(random() * NOID_ALPHABET.length))).join(
    '',
  );
}
