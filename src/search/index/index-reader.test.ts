import { openSync, readFileSync, truncateSync, writeFileSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { findIndexFault } from './testing/find-index-fault';
import { openIndexReader } from './index-reader';
import { createIndex, openIndexWriter } from './index-writer';
import { FORMAT } from './schema';
import { inTemporaryFolder } from './testing/in-temporary-folder';
import { makeParagraph, makeText } from './testing/make-text';
import { UnusableIndexError } from './unusable-index-error';

const EVERYTHING = [
  'SELECT * FROM text',
  'SELECT * FROM text',
  "SELECT rowid FROM words WHERE words MATCH 'boat'",
];

/** An index of some pages, and the bytes of its file. */
function makeFile(file: string): Buffer {
  const writer = createIndex(file, { bulk: true });
  const put = Array.from({ length: 40 }, (_, no) =>
    makeText({ pid: `a${no}`, body: [makeParagraph('p1', `boat ${no} `.repeat(300))] }),
  );
  writer.apply({ put, remove: [] });
  writer.finish();
  writer.close();
  return readFileSync(file);
}

describe('openIndexReader', () => {
  it('sees a change as soon as it is applied', () => {
    inTemporaryFolder((folder) => {
      const writer = createIndex(join(folder, 'index-1.sqlite'));
      const reader = openIndexReader(writer.file);
      const count = reader.prepare('SELECT count(*) FROM text');
      expect(count.get()).toEqual([0]);
      writer.apply({ put: [makeText()], remove: [] });
      expect(count.get()).toEqual([1]);
      expect(count.all()).toEqual([[1]]);
      writer.apply({ put: [], remove: ['a1-en'] });
      expect(count.get()).toEqual([0]);
    });
  });

  it('answers one row and all rows with one statement in any order', () => {
    inTemporaryFolder((folder) => {
      const writer = createIndex(join(folder, 'index-1.sqlite'));
      writer.apply({ put: ['a1', 'a2', 'a3'].map((pid) => makeText({ pid })), remove: [] });
      const articles = openIndexReader(writer.file).prepare(
        'SELECT no FROM article WHERE no > ? ORDER BY no',
      );
      expect(articles.get(1)).toEqual([2]);
      expect(articles.all(0)).toEqual([[1], [2], [3]]);
      expect(articles.get(3)).toBeUndefined();
      expect(articles.all(2)).toEqual([[3]]);
      expect(articles.get(2)).toEqual([3]);
    });
  });

  it('goes on after a question that SQLite does not take', () => {
    inTemporaryFolder((folder) => {
      const reader = openIndexReader(createIndex(join(folder, 'index-1.sqlite')).file);
      const find = reader.prepare('SELECT rowid FROM words WHERE words MATCH ?');
      expect(() => find.all('"')).toThrow(Database.SqliteError);
      expect(find.all('boat')).toEqual([]);
    });
  });

  it('writes nothing', () => {
    inTemporaryFolder((folder) => {
      const reader = openIndexReader(createIndex(join(folder, 'index-1.sqlite')).file);
      expect(() => reader.prepare('DELETE FROM text RETURNING no').all()).toThrow(/readonly/);
    });
  });

  it.each(['index 1.sqlite', 'what?mode=rw', 'a#b', '50%20.sqlite', 'ទន្លេ.sqlite'])('opens %s', (name) => {
    inTemporaryFolder((folder) => {
      createIndex(join(folder, name)).close();
      expect(openIndexReader(join(folder, name)).getState()).toEqual({ position: null, lag: null });
    });
  });
});

describe('a file that is no index', () => {
  it.each<[string, (file: string) => void]>([
    ['is missing', () => {}],
    ['is empty', (file) => writeFileSync(file, '')],
    ['is a text', (file) => writeFileSync(file, 'Boats lie at the landing.\n'.repeat(500))],
    ['is of zeros', (file) => writeFileSync(file, Buffer.alloc(8192))],
    ['is another database', (file) => void new Database(file).exec('CREATE TABLE boat (name)')],
    ['lacks its tables', (file) => void new Database(file).exec(`PRAGMA user_version = ${FORMAT}`)],
    ['is of another format', (file) => void openFormat(file)],
    ['lacks its end', (file) => void truncateSync(file, makeFile(file).length / 2)],
  ])('%s', (_, make) => {
    inTemporaryFolder((folder) => {
      const file = join(folder, 'index-1.sqlite');
      make(file);
      expect(() => EVERYTHING.map((sql) => openIndexReader(file).prepare(sql).all())).toThrow(
        UnusableIndexError,
      );
      expect(findIndexFault(file)).not.toBeNull();
    });
  });

  function openFormat(file: string): void {
    createIndex(file).close();
    new Database(file).exec(`PRAGMA user_version = ${FORMAT + 1}`);
    expect(() => openIndexWriter(file)).toThrow(/format/);
  }

  it('has zeros in its middle, which is noticed when they are read, and told', () => {
    inTemporaryFolder((folder) => {
      const file = join(folder, 'index-1.sqlite');
      const { length } = makeFile(file);
      const damaged = openSync(file, 'r+');
      writeSync(damaged, Buffer.alloc(length - 8 * 4096), 0, null, 8 * 4096);
      closeSync(damaged);
      let told = 0;
      const reader = openIndexReader(file, () => (told += 1));
      for (const sql of EVERYTHING) expect(() => reader.prepare(sql).all(), sql).toThrow(UnusableIndexError);
      expect(told).toBe(1);
      expect(findIndexFault(file)).not.toBeNull();
    });
  });

  it('is in order otherwise', () => {
    inTemporaryFolder((folder) => {
      const file = join(folder, 'index-1.sqlite');
      makeFile(file);
      expect(findIndexFault(file)).toBeNull();
    });
  });
});
