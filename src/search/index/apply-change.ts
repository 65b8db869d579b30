import type { IndexedText } from '@/domain/search';
import { writeState, type IndexState } from './index-state';
import { putText } from './put-text';
import { removeText } from './remove-text';
import type { SharedTables } from './shared-tables';
import type { Statements } from './statements';
import { getTextNumber, removeEmptyArticle } from './text-number';
import { toNumber } from './to-number';

/**
 * What an index is told at once. Removals, by the ids of publications, come first. A text that is put replaces the one
 * with its id, and whatever other text its article has in its language.
 */
export type IndexChange = { put: IndexedText[]; remove: string[] } & Partial<IndexState>;

/** Makes the changes, inside a transaction of the caller's. What texts have in common is left to write. */
export function applyChange(options: {
  statements: Statements;
  shared: SharedTables;
  change: IndexChange;
}): void {
  const { statements, shared, change } = options;
  const left = new Set<number>();
  const remove = (row: unknown[] | undefined) => {
    if (row === undefined) return;
    const no = toNumber(row[0]);
    removeText({ statements, shared, no });
    left.add(no);
  };
  const removeById = (id: string) => remove(statements.get('SELECT no FROM text WHERE id = ?', [id]));

  change.remove.forEach(removeById);
  for (const text of change.put) {
    removeById(text.id);
    const no = getTextNumber(statements, text);
    remove(statements.get('SELECT no FROM text WHERE no = ?', [no]));
    putText({ statements, shared, no, text });
  }
  for (const no of left) removeEmptyArticle(statements, no);
  writeState(statements, change);
}
