import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeCurrent, markDamaged, readCurrent, readDamaged } from './generations';
import { getIndex } from './get-index';
import { createIndex } from './index-writer';
import { inTemporaryFolder } from './testing/in-temporary-folder';
import { makeText } from './testing/make-text';

const LOOK = 200;

afterEach(() => {
  vi.useRealTimers();
  globalThis.colophonIndexes?.clear();
});

/** With time that only goes on when it is told to. */
function inFolder(work: (folder: string) => void): void {
  vi.useFakeTimers();
  inTemporaryFolder(work);
}

function make(folder: string, name: string, title: string) {
  const writer = createIndex(join(folder, name));
  writer.apply({ put: [makeText({ title })], remove: [] });
  return writer;
}

const titleIn = (folder: string) =>
  getIndex(folder)?.prepare("SELECT places ->> '$[0][3]' FROM text").get()?.[0] ?? null;

describe('getIndex', () => {
  it('is null while there is none, and another within a fifth of a second after it was made current', () => {
    inFolder((folder) => {
      expect(getIndex(join(folder, 'none'))).toBeNull();
      expect(getIndex(folder)).toBeNull();
      make(folder, 'index-1.sqlite', 'first');
      makeCurrent(folder, 'index-1.sqlite');
      expect(getIndex(folder)).toBeNull();
      vi.advanceTimersByTime(LOOK);
      expect(titleIn(folder)).toBe('first');
      const before = getIndex(folder);
      expect(getIndex(folder)).toBe(before);

      make(folder, 'index-2.sqlite', 'second');
      makeCurrent(folder, 'index-2.sqlite');
      for (const name of readdirSync(folder)) if (name.startsWith('index-1')) rmSync(join(folder, name));
      expect(titleIn(folder)).toBe('first');
      vi.advanceTimersByTime(LOOK);
      expect(titleIn(folder)).toBe('second');
      expect(before?.prepare('SELECT count(*) FROM text').get()).toEqual([1]);
    });
  });

  it('keeps the one before when the new one cannot be used, and says so', () => {
    inFolder((folder) => {
      make(folder, 'index-1.sqlite', 'first');
      makeCurrent(folder, 'index-1.sqlite');
      expect(titleIn(folder)).toBe('first');
      writeFileSync(join(folder, 'index-2.sqlite'), 'no index');
      makeCurrent(folder, 'index-2.sqlite');
      vi.advanceTimersByTime(LOOK);
      expect(titleIn(folder)).toBe('first');
      expect(readDamaged(folder)).toBe('index-2.sqlite');

      make(folder, 'index-3.sqlite', 'third');
      makeCurrent(folder, 'index-3.sqlite');
      expect(readDamaged(folder)).toBeNull();
      vi.advanceTimersByTime(LOOK);
      expect(titleIn(folder)).toBe('third');
    });
  });

  it('is null when the only one cannot be used', () => {
    inFolder((folder) => {
      makeCurrent(folder, 'index-1.sqlite');
      expect(getIndex(folder)).toBeNull();
      expect(readDamaged(folder)).toBe('index-1.sqlite');
    });
  });
});

describe('the names in a folder', () => {
  it('are those of indexes and no others', () => {
    inFolder((folder) => {
      expect(readCurrent(folder)).toBeNull();
      expect(() => makeCurrent(folder, '../index-1.sqlite')).toThrow(RangeError);
      writeFileSync(join(folder, 'current'), '../../index-1.sqlite\n');
      expect(readCurrent(folder)).toBeNull();
      mkdirSync(join(folder, 'damaged'));
      expect(readDamaged(folder)).toBeNull();
    });
  });

  it('leave no unfinished file', () => {
    inFolder((folder) => {
      makeCurrent(folder, 'index-1.sqlite');
      markDamaged(folder, 'index-1.sqlite');
      makeCurrent(folder, 'index-2.sqlite');
      expect(readdirSync(folder)).toEqual(['current']);
    });
  });
});
