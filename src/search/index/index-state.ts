import type { Statements } from './statements';

/** What the index says of itself. */
export type IndexState = {
  /** Where to go on in the stream of changes; as the follower gave it, null while it gave none. */
  position: string | null;
  /** How long after it was made the last change was applied, in milliseconds. */
  lag: number | null;
};

/** Reads the state. */
export function readState(statements: Statements): IndexState {
  const values = new Map(statements.all('SELECT key, value FROM state').map(([key, value]) => [key, value]));
  const position = values.get('position');
  const lag = values.get('lag');
  return {
    position: typeof position === 'string' ? position : null,
    lag: typeof lag === 'number' ? lag : null,
  };
}

/** Writes what is given of the state and leaves the rest. */
export function writeState(statements: Statements, state: Partial<IndexState>): void {
  for (const key of ['position', 'lag'] as const) {
    const value = state[key];
    if (value !== undefined) statements.run('INSERT OR REPLACE INTO state VALUES (?, ?)', [key, value]);
  }
}
