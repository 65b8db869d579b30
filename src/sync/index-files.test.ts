import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { beginFile, endFile, removeOthers } from './index-files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'colophon-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (...names: string[]) => names.forEach((name) => writeFileSync(join(folder, name), ''));
const files = () => readdirSync(folder).sort();
/** No process has a number as high. */
const NOBODY = 99_999_999;

it('all indexes are removed but those in use, with what SQLite puts beside them, and nothing else', () => {
  write('index-1-a.sqlite', 'index-1-a.sqlite-wal', 'index-2-b.sqlite', 'index-2-b.sqlite-shm');
  write('current', 'writer.lock', 'index.txt');
  removeOthers(folder, ['index-2-b.sqlite', null]);
  expect(files()).toEqual([
    'current',
    'index-2-b.sqlite',
    'index-2-b.sqlite-shm',
    'index.txt',
    'writer.lock',
  ]);
});

it('one that somebody is building stays until that ends', () => {
  const name = beginFile(folder);
  write(name);
  removeOthers(folder, []);
  expect(files()).toEqual([name, `${name}.building`]);
  endFile(folder, name);
  removeOthers(folder, []);
  expect(files()).toEqual([]);
});

it('one whose builder was killed is removed', () => {
  const name = `index-${NOBODY}-00ff.sqlite`;
  write(name, `${name}-journal`, `${name}.building`);
  removeOthers(folder, []);
  expect(files()).toEqual([]);
});
