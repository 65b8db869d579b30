import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addPerson, addWord, createIndexes, publish, unpublish } from '@/archive/archive-for-tests';
import { getDatabase } from '@/archive/database';
import { mintPid } from '@/domain/pid';
import { markDamaged, readCurrent } from '@/search/index/generations';
import { openIndexReader } from '@/search/index/index-reader';
import { openIndexWriter } from '@/search/index/index-writer';
import { buildIndex } from './build-index';
import { differences, follow, makeFolder, until, type TestWorker } from './follow-for-tests';
import { parsePosition, toPositionJson } from './position';

let folder: string;
let remove: () => void;
const workers: TestWorker[] = [];

const start = () => {
  const worker = follow(folder);
  workers.push(worker);
  return worker;
};
const stopAll = async () => {
  for (const worker of workers.splice(0)) await worker.stop();
};
const currentFile = () => join(folder, readCurrent(folder) ?? 'none');
const newArticle = () => ({ pid: mintPid('article') });
const isBuilt = () => until('an index', () => readCurrent(folder) !== null);

beforeAll(createIndexes);
beforeEach(async () => {
  ({ folder, remove } = makeFolder());
  await publish(newArticle(), 'en');
});
afterEach(async () => {
  await stopAll();
  remove();
});

describe('an index', () => {
  it('is built where there is none, and follows what is published and unpublished', async () => {
    const { said } = start();
    await isBuilt();
    const article = newArticle();
    const first = await publish(article, 'vi', { title: 'Làng chài' });
    expect(await differences(folder)).toEqual([]);
    await publish(article, 'vi', { title: 'Làng chài bên sông', previous: first });
    expect(await differences(folder)).toEqual([]);
    await unpublish(article.pid, 'vi');
    expect(await differences(folder)).toEqual([]);
    expect(said).toEqual([
      'The search index is built anew: there is none yet.',
      expect.stringMatching(/^The search index is built: \d+ texts in/),
    ]);
  });

  it('goes on after a stop from where it was', async () => {
    start();
    await isBuilt();
    await stopAll();
    const file = currentFile();
    const article = newArticle();
    await publish(article, 'km');
    const { said } = start();
    expect(await differences(folder)).toEqual([]);
    expect(currentFile()).toBe(file);
    expect(said).toEqual([]);
  });

  it('follows names and labels, also of what is deleted, and no biography', async () => {
    const person = await addPerson('Le Van Phong', { names: [{ name: 'Lê Văn Phong', lang: 'vi' }] });
    const series = await addWord('series', { en: 'The delta' });
    const credit = { role: 'author' as const, name: 'L. V. Phong', asPrinted: '' };
    await publish({ ...newArticle(), seriesPid: series, about: [person] }, 'en', {
      credits: [{ ...credit, person: { pid: person, slug: 'le-van-phong' } }],
    });
    start();
    await isBuilt();
    const people = getDatabase().collection('people');
    const position = () => parsePosition(openIndexReader(currentFile()).getState().position)?.token;
    await people.updateOne({ pid: person }, { $set: { 'names.0.name': 'Lê Phong' } });
    expect(await differences(folder)).toEqual([]);
    await getDatabase()
      .collection('series')
      .updateOne({ pid: series }, { $set: { 'label.fr': 'Le delta' } });
    expect(await differences(folder)).toEqual([]);
    const before = position();
    await people.updateOne({ pid: person }, { $set: { about: { en: 'A writer.' } } });
    await people.deleteOne({ pid: person });
    expect(await differences(folder)).toEqual([]);
    expect(position()).not.toBe(before);
  });

  it('of many texts of a person is written after what was withdrawn meanwhile', async () => {
    const person = await addPerson('Nobody Inparticular');
    const articles = Array.from({ length: 130 }, newArticle);
    await Promise.all(articles.map((article) => publish({ ...article, about: [person] }, 'en')));
    start();
    await isBuilt();
    await getDatabase()
      .collection('people')
      .updateOne({ pid: person }, { $set: { name: 'Somebody Else' } });
    await unpublish(articles[129]?.pid ?? '', 'en');
    expect(await differences(folder, 3000)).toEqual([]);
    await getDatabase().collection('publications').deleteMany({ about: person });
  });
});

/** Breaks the index while no worker runs; what a worker says when it begins again, and that all is well after it. */
async function repair(breakIt: () => Promise<void> | void): Promise<string[]> {
  start();
  await isBuilt();
  await stopAll();
  const broken = currentFile();
  await breakIt();
  await publish(newArticle(), 'fr');
  const { said } = start();
  await until('another index', () => currentFile() !== broken);
  expect(await differences(folder)).toEqual([]);
  return said;
}

function writePosition(position: string): void {
  const writer = openIndexWriter(currentFile());
  writer.apply({ put: [], remove: [], position });
  writer.close();
}

describe('an index is built anew', () => {
  it('when the stream knows nothing of its place any more', async () => {
    const said = await repair(() => {
      const { database = '' } = parsePosition(openIndexReader(currentFile()).getState().position) ?? {};
      // Of the second half of 2026, as a token without an event is written; then one that is none.
      writePosition(toPositionJson({ database, token: '826B' }));
    });
    expect(said[0]).toMatch(/built anew: what happened since is not known \(MongoServerError/);
  });

  it('when it is of another database', async () => {
    const said = await repair(() => {
      const { token = '' } = parsePosition(openIndexReader(currentFile()).getState().position) ?? {};
      writePosition(toPositionJson({ database: 'another', token }));
    });
    expect(said[0]).toContain('it is of another database');
  });

  it('when its file is damaged, gone, or of another format, or readers say so', async () => {
    await repair(() => writeFileSync(currentFile(), 'no index'));
    await repair(() => rmSync(currentFile()));
    await repair(() => rmSync(join(folder, 'current')));
    await repair(() => {
      const bytes = readFileSync(currentFile());
      bytes.writeUInt32BE(9999, 60);
      writeFileSync(currentFile(), bytes);
    });
    expect(await repair(() => markDamaged(folder, readCurrent(folder) ?? ''))).toContain(
      'The search index is built anew: it cannot be read.',
    );
  });

  it('when readers find it damaged while it is followed', async () => {
    start();
    await isBuilt();
    const file = currentFile();
    markDamaged(folder, readCurrent(folder) ?? '');
    // One that was built a moment ago is given some time.
    await stopAll();
    start();
    await until('another index', () => currentFile() !== file);
    expect(await differences(folder)).toEqual([]);
  });

  it('when the database is dropped, and at another time when there is one again', async () => {
    start();
    await isBuilt();
    await stopAll();
    const { said } = start();
    await until('it follows', () => readdirSync(folder).length > 0);
    const isBuiltTimes = (times: number) => said.filter((line) => line.includes('is built:')).length >= times;
    // A database goes collection by collection: what was built of the rest may be of nothing a moment later.
    await getDatabase().dropCollection('people');
    await until('an index of the rest', () => isBuiltTimes(1));
    await getDatabase().dropDatabase();
    await until('an index of nothing', () => isBuiltTimes(2));
    await createIndexes();
    await publish(newArticle(), 'en');
    expect(await differences(folder, 3000)).toEqual([]);
  });

  it('by somebody else: the worker goes on with that one, and files before the last are removed', async () => {
    start();
    await isBuilt();
    const never = new AbortController().signal;
    const files = [currentFile()];
    for (let time = 0; time < 3; time += 1) {
      expect(await buildIndex({ folder, stop: never })).toBeGreaterThan(0);
      files.push(currentFile());
    }
    await publish(newArticle(), 'km');
    expect(await differences(folder, 2000)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.sqlite'))).toHaveLength(2);
    expect(new Set(files).size).toBe(4);
  });
});

describe('of two workers on a folder', () => {
  it('one stands by, and goes on when the other ends', async () => {
    const first = start();
    await isBuilt();
    const second = start();
    await until('it stands by', () => second.said.length > 0);
    await first.stop();
    await publish(newArticle(), 'en');
    expect(await differences(folder, 3000)).toEqual([]);
    expect(second.said).toEqual(['Another worker keeps the search index: this one stands by.']);
  });
});

afterAll(stopAll);
