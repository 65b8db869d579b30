import { toRecord } from '@/domain/json-reading';

/** Up to where an index knows what happened; kept in it as JSON, in the transaction of the change. */
export type Position = {
  /** As `identifyDatabase` names it: a token of another one may look as good. */
  database: string;
  /** Resume token of the change stream. */
  token: string;
  /** When the worker last looked: ISO 8601, UTC. */
  seenAt: string;
};

/** The position as an index keeps it. */
export function toPositionJson({ database, token }: Omit<Position, 'seenAt'>): string {
  const position: Position = { database, token, seenAt: new Date().toISOString() };
  return JSON.stringify(position);
}

/** Reads it back; null for what is none. */
export function parsePosition(json: string | null): Position | null {
  const { database, token, seenAt } = toRecord(parse(json ?? ''));
  if (typeof database !== 'string' || typeof token !== 'string' || typeof seenAt !== 'string') return null;
  return { database, token, seenAt };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
