import { toSpellingGrams } from './spelling-grams';
import type { Statements } from './statements';
import { toNumber } from './to-number';

/** Words that are written by one statement. */
const AT_ONCE = 1000;

const KNOWN = 'SELECT word, no, texts FROM word WHERE word IN (SELECT value FROM json_each(?))';
const CHANGE = 'UPDATE word SET texts = value ->> 1 FROM json_each(?) WHERE no = value ->> 0';
const REMOVE = ['word WHERE no', 'spelling WHERE rowid'].map(
  (rows) => `DELETE FROM ${rows} IN (SELECT value FROM json_each(?))`,
);
const ADD =
  'INSERT INTO word (no, word, texts) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)';
const ADD_GRAMS = 'INSERT INTO spelling (rowid, grams) SELECT value ->> 0, value ->> 1 FROM json_each(?)';

/** How many texts more or fewer have a word: gathered, and written together. */
export class WordCounts {
  readonly #statements: Statements;
  readonly #changes = new Map<string, number>();

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  /** @param words of one text, each once */
  add(words: Iterable<string>, difference: 1 | -1): void {
    for (const word of words) {
      const before = this.#changes.get(word);
      // V8 keeps all of a text in memory for a part of it: what stays for long is copied.
      if (before === undefined) this.#changes.set(Buffer.from(word).toString(), difference);
      else this.#changes.set(word, before + difference);
    }
  }

  forget(): void {
    this.#changes.clear();
  }

  write(): void {
    const changed = [...this.#changes].filter(([, difference]) => difference !== 0);
    this.#changes.clear();
    // Rows next to one another in the index of the table are written faster.
    changed.sort(byWord);
    for (let start = 0; start < changed.length; start += AT_ONCE)
      this.#write(new Map(changed.slice(start, start + AT_ONCE)));
  }

  #write(changed: ReadonlyMap<string, number>): void {
    const kept: [number, number][] = [];
    const gone: number[] = [];
    const added = new Map(changed);
    for (const [word, no, texts] of this.#statements.all(KNOWN, [JSON.stringify([...changed.keys()])])) {
      const left = toNumber(texts) + (changed.get(String(word)) ?? 0);
      if (left > 0) kept.push([toNumber(no), left]);
      else gone.push(toNumber(no));
      added.delete(String(word));
    }
    if (kept.length > 0) this.#statements.run(CHANGE, [JSON.stringify(kept)]);
    if (gone.length > 0) for (const sql of REMOVE) this.#statements.run(sql, [JSON.stringify(gone)]);
    if (added.size > 0) this.#add([...added]);
  }

  #add(added: [string, number][]): void {
    const last = toNumber(this.#statements.get('SELECT coalesce(max(no), 0) FROM word')?.[0]);
    const rows = added.map(([word, texts], index) => [last + 1 + index, word, texts]);
    this.#statements.run(ADD, [JSON.stringify(rows)]);
    const grams = added.map(([word], index) => [last + 1 + index, toSpellingGrams(word)]);
    this.#statements.run(ADD_GRAMS, [JSON.stringify(grams)]);
  }
}

function byWord([one]: [string, number], [other]: [string, number]): number {
  return one < other ? -1 : 1;
}
