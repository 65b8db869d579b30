import { cutPlace } from './cut-place';
import type { SharedTables } from './shared-tables';
import type { Statements } from './statements';
import { isPlaceKind } from './text-places';
import { toNumber } from './to-number';

/** Removes a text by its number, and what no other text has. Its article stays, for the text that replaces it. */
export function removeText(options: { statements: Statements; shared: SharedTables; no: number }): void {
  const { statements, shared, no } = options;
  shared.words.add(listWords(statements, no), -1);
  for (const label of listLabels(statements, no)) shared.labels.remove(label);
  for (const [facet] of statements.all('SELECT facet FROM text_facet WHERE text = ?', [no]))
    shared.facets.remove(toNumber(facet));
  statements.run('DELETE FROM words WHERE rowid = ?', [no]);
  statements.run('DELETE FROM text_facet WHERE text = ?', [no]);
  statements.run('DELETE FROM place WHERE text = ?', [no]);
  statements.run('DELETE FROM text WHERE no = ?', [no]);
}

function listWords(statements: Statements, no: number): Set<string> {
  const places = statements.all('SELECT kind, words FROM place WHERE text = ?', [no]);
  return new Set(
    places.flatMap(([kind, words]) =>
      isPlaceKind(kind) && typeof words === 'string' ? cutPlace({ kind, words }).words : [],
    ),
  );
}

function listLabels(statements: Statements, no: number): number[] {
  const labels = statements.get('SELECT labels FROM text WHERE no = ?', [no])?.[0];
  return typeof labels === 'string' && labels !== '' ? labels.split(' ').map(Number) : [];
}
