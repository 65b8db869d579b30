import { cutPlace } from './cut-place';
import { SharedRows } from './shared-rows';
import type { Statements } from './statements';
import { WordCounts } from './word-counts';

/** What texts have in common. */
export type SharedTables = { facets: SharedRows; labels: SharedRows; words: WordCounts };

/** The tables of what texts have in common. */
export function openSharedTables(statements: Statements): SharedTables {
  return {
    facets: new SharedRows({
      statements,
      table: 'facet',
      columns: ['name', 'value'],
      whenGone: (_, [name, value]) => {
        if (name === 'lang') statements.run('DELETE FROM language WHERE code = ?', [String(value)]);
      },
    }),
    labels: new SharedRows({
      statements,
      table: 'label',
      columns: ['kind', 'pid', 'lang', 'words'],
      whenAdded: (no, values) => {
        const { line } = cutPlace({ kind: 'names', words: String(values.at(-1)) });
        statements.run('INSERT INTO label_words (rowid, tokens) VALUES (?, ?)', [no, line]);
      },
      whenGone: (no) => statements.run('DELETE FROM label_words WHERE rowid = ?', [no]),
    }),
    words: new WordCounts(statements),
  };
}

export function writeSharedTables({ facets, labels, words }: SharedTables): void {
  facets.write();
  labels.write();
  words.write();
}

export function forgetSharedTables({ facets, labels, words }: SharedTables): void {
  facets.forget();
  labels.forget();
  words.forget();
}
