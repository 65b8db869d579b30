import { randomUUID } from 'node:crypto';

const BELIEVABLE = /^[A-Za-z0-9._-]{1,64}$/;

/** The id under which logs and answers name a request: the trusted proxy's, when it is short and plain, or a new one. */
export function chooseRequestId(given: string | string[] | undefined, isTrusted: boolean): string {
  return isTrusted && typeof given === 'string' && BELIEVABLE.test(given) ? given : randomUUID();
}
