import type { SqlValue, Statements } from './statements';
import { toNumber } from './to-number';

/** What is done when a row of a table is added, and when it is gone. */
type Events = {
  whenAdded?: (no: number, values: SqlValue[]) => void;
  whenGone?: (no: number, values: unknown[]) => void;
};

/**
 * Rows that texts have in common, each with its number and how many texts have it (`texts`); those that none has are
 * removed. How many more or fewer have them is gathered, and written together.
 */
export class SharedRows {
  readonly #statements: Statements;
  readonly #table: string;
  readonly #columns: readonly string[];
  readonly #events: Events;
  readonly #numbers = new Map<string, number>();
  readonly #changes = new Map<number, number>();

  constructor(options: { statements: Statements; table: string; columns: readonly string[] } & Events) {
    this.#statements = options.statements;
    this.#table = options.table;
    this.#columns = options.columns;
    this.#events = options;
  }

  /**
   * Counts one more text with the row of these values, and gives its number.
   *
   * @param isRare not worth keeping in mind: hardly another text has it
   */
  add(values: SqlValue[], { isRare = false } = {}): number {
    const key = values.join('\u0000');
    const no = this.#numbers.get(key) ?? this.#find(values) ?? this.#insert(values);
    if (!isRare) this.#numbers.set(key, no);
    this.#change(no, 1);
    return no;
  }

  #insert(values: SqlValue[]): number {
    const marks = this.#columns.map(() => '?').join(', ');
    const no = this.#statements.insert(
      `INSERT INTO ${this.#table} (${this.#columns.join(', ')}, texts) VALUES (${marks}, 0)`,
      values,
    );
    this.#events.whenAdded?.(no, values);
    return no;
  }

  /** Counts one text less. */
  remove(no: number): void {
    this.#change(no, -1);
  }

  forget(): void {
    this.#numbers.clear();
    this.#changes.clear();
  }

  write(): void {
    for (const [no, difference] of this.#changes) {
      if (difference !== 0)
        this.#statements.run(`UPDATE ${this.#table} SET texts = texts + ? WHERE no = ?`, [difference, no]);
      if (difference <= 0) this.#removeEmpty(no);
    }
    this.forget();
  }

  #find(values: SqlValue[]): number | undefined {
    const same = this.#columns.map((column) => `${column} = ?`).join(' AND ');
    const row = this.#statements.get(`SELECT no FROM ${this.#table} WHERE ${same}`, values);
    return row === undefined ? undefined : toNumber(row[0]);
  }

  #change(no: number, difference: 1 | -1): void {
    this.#changes.set(no, (this.#changes.get(no) ?? 0) + difference);
  }

  #removeEmpty(no: number): void {
    const gone = this.#statements.get(
      `DELETE FROM ${this.#table} WHERE no = ? AND texts = 0 RETURNING ${this.#columns.join(', ')}`,
      [no],
    );
    if (gone !== undefined) this.#events.whenGone?.(no, gone);
  }
}
