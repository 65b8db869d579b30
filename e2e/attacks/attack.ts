/** Who attacks: nobody with a login, or one of the logins of the scene. */
export type Attacker = 'stranger' | 'translator' | 'editor' | 'admin';

/** One attack over HTTP, and what must hold afterwards. Every answer must be below 500 and give nothing away. */
export type Attack = {
  name: string;
  as?: Attacker;
  method?: string;
  /** As it goes over the wire: nothing is normalized. */
  path: string;
  headers?: Record<string, string | string[]>;
  body?: string | Uint8Array;
  /** The statuses that may be answered, no other. */
  status: readonly number[];
  /** Headers by their names in lower case; a pattern for none is `/^$/`. */
  answered?: { [header: string]: RegExp };
  has?: RegExp;
  lacks?: RegExp;
};

export const OK = [200] as const;
export const NOT_FOUND = [404] as const;
/** A refusal of any kind. What is attacked decides which; none of them lets through. */
export const REFUSED = [400, 401, 403, 404, 405, 406, 409, 410, 411, 413, 414, 415, 422, 429, 431] as const;
/** What is not understood is left aside, or refused. */
export const HARMLESS = [200, 204, 301, 302, 304, 307, 308, ...REFUSED] as const;

/** The body of an attack as JSON. */
export function json(body: unknown): Pick<Attack, 'body' | 'headers' | 'method'> {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}
