import { appendFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BSON, Decimal128, type Document, Double, Int32, Long, MongoClient, ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIndexes, publish } from '@/archive/archive-for-tests';
import { getMediaStore } from '@/archive/media/get-media-store';
import { getDatabase } from '@/archive/database';
import type { Edition } from '@/domain/edition';
import { sha256Hex } from '@/domain/hashing';
import { toRecord } from '@/domain/json-reading';
import { verifyEdition } from '@/domain/verify-edition';
import { readLine, readStored, toLine } from '../backup/document-lines';
import { verifyBag } from '../backup/verify-bag';
import { locate, MEDIA, toPartPath } from '../backup/bag-layout';
import { requireBag } from '../backup/read-bag';
import { requireEmptyArchive, requireKnownBag } from '../backup/require-restorable';
import { restoreBag } from '../backup/restore-bag';
import { requireWholeArchive, withRestoreMark } from '../backup/restore-mark';
import { takeBackup } from '../backup/take-backup';
import { readLines } from '../backup/read-lines';
import { toStoredEdition } from '../verify/to-stored-edition';

const folder = path.join(process.env.DATA_DIR ?? '', 'bags');
const site = { url: 'https://archive.example.org', name: 'An archive', naan: '99999' };
const article = { pid: 'd1testtest', originalLang: 'en' } as const;
const picture = Buffer.from('the bytes of an original');
const original = `${sha256Hex(picture)}.png`;
const odd = {
  ...{
    _id: new ObjectId(),
    int: new Int32(1),
    double: new Double(1),
    long: Long.fromString('9007199254740993'),
  },
  ...{
    decimal: Decimal128.fromString('1.10'),
    date: new Date(-1),
    none: null,
    'a.b': { $c: [[]] },
    nan: NaN,
  },
  // Half characters and the separators of lines that JavaScript knows and JSON does not.
  text: 'Tiếng Việt ភាសា \u2028\n"\\',
};
let client: MongoClient;
let last: Edition;

const source = () => ({ db: getDatabase(), store: getMediaStore(), site, folder, step: () => undefined });
const findingsOf = async (bag: string) => {
  const found: string[] = [];
  for await (const { file, says } of verifyBag(bag, () => undefined)) found.push(`${file}: ${says}`);
  return found;
};
const publishNext = async () => {
  last = await publish(article, 'en', { previous: last, title: `Title ${last.number}` });
};

beforeAll(async () => {
  await createIndexes();
  await getDatabase().collection('limits').insertOne({ of: 'the moment' });
  await getDatabase().collection<Document>('articles').insertOne(odd);
  await getDatabase()
    .collection('payload-migrations')
    .insertOne({ name: '20261121_000001_indexes', batch: 1 });
  await getMediaStore().write(original, picture);
  const photo = { sha256: sha256Hex(picture), filename: original, filesize: picture.length };
  await getDatabase().collection('photos').insertOne(photo);
  last = await publish(article, 'en');
  client = await MongoClient.connect(process.env.DATABASE_URL ?? '');
});

afterAll(async () => {
  await client.db(`${client.options.dbName}_restored`).dropDatabase();
  await client.close();
});

/** The documents of a database as their bytes. */
async function readAll(database = client.db()) {
  const names = (await database.listCollections().toArray()).map(({ name }) => name).sort();
  const all = new Map<string, string[]>();
  for (const name of names) {
    const documents = await database
      .collection<Uint8Array & Document>(name)
      .find({}, { raw: true, sort: { _id: 1 } })
      .toArray();
    all.set(
      name,
      documents.map((bytes) => Buffer.from(bytes).toString('hex')),
    );
  }
  return all;
}

describe('npm run archive -- backup', () => {
  let bag: string;

  it('has one moment of an archive that is written to meanwhile', async () => {
    let working = true;
    const writing = (async () => {
      while (working) await publishNext();
    })();
    const taken = await takeBackup(source()).finally(() => (working = false));
    await writing;
    expect(taken.faults).toEqual([]);
    expect(await findingsOf(taken.bag)).toEqual([]);
    const lines = (name: string) => readLines(locate(taken.bag, toPartPath(name, 1)));
    let before: { number: number; hash: string } | null = null;
    const numbers = new Map<string, number>();
    for await (const line of lines('editions')) {
      const document = toRecord(BSON.deserialize(BSON.serialize(readLine(line))));
      const { articlePid, lang, number, publishedAt, content, note, paragraphs } = document;
      const { previousHash, hash, photoHashes } = document;
      const frozen = { articlePid, lang, number, publishedAt, content, note, paragraphs, previousHash, hash };
      const { title } = toRecord(content);
      const edition = toStoredEdition({ ...frozen, title, photoHashes, id: '' });
      expect(verifyEdition(edition, before)).toEqual([]);
      before = edition;
      numbers.set(String(document['_id']), edition.number);
    }
    // Written after its edition: what a publication shows is there. Without the snapshot it would not be.
    for await (const line of lines('publications'))
      expect(numbers.get(String(readLine(line)['edition']))).toBeDefined();
    expect(last.number).toBeGreaterThan(numbers.size);
  });

  it('links what the bag before has, leaves out what is of the moment, and is for its owner only', async () => {
    ({ bag } = await takeBackup(source()));
    const again = await takeBackup(source());
    expect(again.size).toMatchObject({ newFiles: 2, files: 10 });
    expect((await stat(path.join(again.bag, MEDIA, original))).nlink).toBe(3);
    expect((await stat(again.bag)).mode & 0o777).toBe(0o700);
    expect((await stat(path.join(again.bag, MEDIA, original))).mode & 0o777).toBe(0o600);
    expect(await readdir(path.join(again.bag, 'data/database'))).not.toContain('limits');
    expect(await findingsOf(again.bag)).toEqual([]);
  });

  it('copies again an original whose bytes are others, and tells of it; and of one that is missing', async () => {
    const file = path.join(process.env.MEDIA_DIR ?? '', original);
    const other = { sha256: 'f'.repeat(64), filename: `${'f'.repeat(64)}.png`, filesize: 3 };
    await getMediaStore().write(other.filename, Buffer.from('odd'));
    await getDatabase().collection('photos').insertOne(other);
    await rename(file, `${file}.away`);
    const { faults, bag: made } = await takeBackup({ ...source(), folder: `${folder}-faults` });
    expect(faults).toEqual(
      [
        { filename: original, fault: 'missing' },
        { filename: other.filename, fault: 'changed' },
      ].sort((one, another) => (one.filename < another.filename ? -1 : 1)),
    );
    expect(await findingsOf(made)).toEqual([]);
    await rename(`${file}.away`, file);
    await getDatabase().collection('photos').deleteOne({ sha256: other.sha256 });
    await getMediaStore().remove(other.filename);
  });

  it('refuses a second one in the folder, and clears away what a killed one left', async () => {
    await mkdir(path.join(folder, '.partial-colophon-20200101T000000Z'));
    await writeFile(
      path.join(folder, '.backup.lock'),
      JSON.stringify({ pid: 2 ** 22 - 1, host: 'x', token: 'x' }),
    );
    await expect(takeBackup(source())).rejects.toThrow(/Another backup is being written/);
    await rm(path.join(folder, '.backup.lock'));
    const both = await Promise.allSettled([takeBackup(source()), takeBackup(source())]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('keeps the type of every value', () => {
    const stored = BSON.serialize(odd);
    expect(Buffer.compare(stored, BSON.serialize(readLine(toLine(readStored(stored)))))).toBe(0);
  });

  it.each([
    ['a byte that was changed', (at: string) => flip(at), /its bytes give the checksum/],
    ['a file that is missing', (at: string) => rm(at), /the file is missing/],
    ['a file too many', (at: string) => writeFile(`${at}.more`, ''), /the file is not in manifest/],
    [
      'a document too many',
      (at: string) => appendFile(at, '{"_id":1}\n'),
      /says 1 documents in 1 files, but there are 2/,
    ],
    ['a line that is no document', (at: string) => appendFile(at, '{"_id":\n'), /line 2 of the collection/],
  ])('is found by verify to have %s', async (_, change, says) => {
    const file = toPartPath('photos', 1);
    const at = locate(bag, file);
    const kept = await readFile(at);
    // Anew, because the bags share their files.
    await rm(at);
    await writeFile(at, kept);
    await change(at);
    expect(await findingsOf(bag)).toContainEqual(expect.stringMatching(says));
    await rm(`${at}.more`, { force: true });
    await writeFile(at, kept);
    expect(await findingsOf(bag)).toEqual([]);
  });

  it('is found by verify to have tag files that were changed, and a manifest that leads out of it', async () => {
    const info = path.join(bag, 'bag-info.txt');
    const kept = await readFile(info, 'utf8');
    await writeFile(info, kept.replace(/Payload-Oxum: \d/, 'Payload-Oxum: 9'));
    expect(await findingsOf(bag)).toEqual([
      expect.stringContaining('bag-info.txt: its bytes give the checksum'),
      expect.stringContaining('bag-info.txt: it says that the payload is'),
    ]);
    await writeFile(info, kept);
    const manifest = path.join(bag, 'manifest-sha256.txt');
    const lines = await readFile(manifest, 'utf8');
    await appendFile(manifest, `${'0'.repeat(64)}  data/../../../etc/passwd\n`);
    expect(await findingsOf(bag)).toContainEqual(expect.stringContaining('which is outside the bag'));
    await writeFile(manifest, lines);
  });

  it('is restored as it was, into an empty archive only, and begun anew when it was cut off', async () => {
    const { bag: newest } = await takeBackup(source());
    const expected = await readAll();
    expected.delete('limits');
    const db = client.db(`${client.options.dbName}_restored`);
    const restore = () => restoreBag({ bag: newest, db, store: getMediaStore(), step: () => undefined });
    await getMediaStore().remove(original);
    const cutOff = withRestoreMark(db, newest, () => Promise.reject(new Error('killed')));
    await expect(cutOff).rejects.toThrow('killed');
    await db.collection('articles').insertOne({ half: true });
    await expect(requireWholeArchive(db)).rejects.toThrow(/is being restored/);
    // As a process that is gone would have left it.
    await db.collection('start-marks').updateOne({}, { $set: { pid: 2 ** 22 - 1 } });
    await expect(requireWholeArchive(db)).rejects.toThrow(/was interrupted/);
    await restore();
    await requireWholeArchive(db);
    const restored = await readAll(db);
    expect(restored.get('start-marks')).toEqual([]);
    restored.delete('start-marks');
    expect(restored).toEqual(expected);
    expect(await getMediaStore().read(original)).toEqual(Uint8Array.from(picture));
    const indexesOf = async (database: typeof db): Promise<unknown[]> =>
      database.collection('publications').listIndexes().toArray();
    expect(await indexesOf(db)).toEqual(await indexesOf(client.db()));
    await expect(requireEmptyArchive(db)).rejects.toThrow(/is not empty: there are documents in/);
  });

  it('says which bag to name, and refuses to restore one that is newer', async () => {
    const versions = path.join(bag, 'data/versions.json');
    const kept = await readFile(versions, 'utf8');
    await writeFile(versions, kept.replace('20261121_000001_indexes', '20990101_000001_future'));
    await expect(requireBag(folder)).rejects.toThrow(/holds bags: name one of them, such as the newest/);
    await expect(requireKnownBag(bag)).rejects.toThrow(/is newer than this software/);
    await writeFile(versions, kept.replace('"format": 1', '"format": 2'));
    await expect(requireKnownBag(bag)).rejects.toThrow(/has format 2/);
    await writeFile(versions, kept);
  });
});

async function flip(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  await writeFile(file, bytes);
}
