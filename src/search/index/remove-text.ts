import { cutPlace } from './cut-place';
import type { SharedTables } from './shared-tables';
import type { Statements } from './statements';
import { readStoredPlaces } from './text-places';

/** Removes a text by its number, and what no other text has. Its article stays, for the text that replaces it. */
export function removeText(options: { statements: Statements; shared: SharedTables; no: number }): void {
  const { statements, shared, no } = options;
  shared.words.add(listWords(statements, no), -1);
  for (const label of readNumbers(statements.get('SELECT labels FROM text WHERE no = ?', [no]), ' '))
    shared.labels.remove(label);
  for (const facet of readNumbers(statements.get('SELECT facets FROM text_facets WHERE text = ?', [no]), ','))
    shared.facets.remove(facet);
  statements.run('DELETE FROM words WHERE rowid = ?', [no]);
  statements.run('DELETE FROM text_facets WHERE text = ?', [no]);
  statements.run('DELETE FROM text WHERE no = ?', [no]);
}

function listWords(statements: Statements, no: number): Set<string> {
  const places = readStoredPlaces(statements.get('SELECT places FROM text WHERE no = ?', [no])?.[0]);
  return new Set(places.flatMap((place) => cutPlace(place).words));
}

function readNumbers(row: unknown[] | undefined, between: string): number[] {
  const numbers = row?.[0];
  return typeof numbers === 'string' && numbers !== '' ? numbers.split(between).map(Number) : [];
}
