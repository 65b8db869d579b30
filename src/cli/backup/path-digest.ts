import { createHash } from 'node:crypto';

const MODULUS = 1n << 256n;

/** Of a list of paths in no order: two lists with the same paths, each as often, have the same digest. */
export type PathDigest = { add: (path: string) => void; get: () => string };

/** A sum of hashes, so that a manifest and a folder are compared without either being in memory. */
export function createPathDigest(): PathDigest {
  let sum = 0n;
  let count = 0;
  return {
    add(path) {
      count += 1;
      sum = (sum + BigInt(`0x${createHash('sha256').update(path).digest('hex')}`)) % MODULUS;
    },
    get: () => `${count} ${sum.toString(16)}`,
  };
}
