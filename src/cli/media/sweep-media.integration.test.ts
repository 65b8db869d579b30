import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createLocalReq, initTransaction, killTransaction, commitTransaction, type Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { getMediaStore } from '@/archive/media/get-media-store';
import { removeUnnamed } from '@/archive/media/remove-unnamed';
import { openTestArchive } from '@/cli/testing/open-test-archive';
import { sha256Hex } from '@/domain/hashing';
import { env } from '@/env';
import { sweepMedia } from './sweep-media';

const LONG_AGO = new Date('2020-01-01');
let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

let shade = 0;
async function makeFile() {
  shade += 1;
  const picture = { width: 20 + shade, height: 10, channels: 3, background: 'teal' } as const;
  const data = await sharp({ create: picture }).png().toBuffer();
  return { data, mimetype: 'image/png', name: 'boat.png', size: data.byteLength };
}

/** A file as a killed upload left it. */
async function leave(name: string, { bytes = Buffer.from(name), at = LONG_AGO } = {}): Promise<void> {
  const file = path.join(env.MEDIA_DIR, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
  await utimes(file, at, at);
}

const list = () => readdir(env.MEDIA_DIR).then((names) => names.filter((name) => name !== 'variants'));
const before = new Date('2021-01-01');
const sweep = (all = false) => sweepMedia({ store: getMediaStore(), before, all });
const hash = (letter: string) => letter.repeat(64);

describe('the file of a photo', () => {
  it('is there before the photo is, and not removed by a deletion that is undone', async () => {
    const file = await makeFile();
    const photo = await payload.create({ collection: 'photos', data: {}, file });
    expect(await list()).toEqual([photo.filename]);
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    await payload.delete({ collection: 'photos', id: photo.id, req });
    expect(await list()).toEqual([photo.filename]);
    await killTransaction(req);
    expect(await list()).toEqual([photo.filename]);
    await payload.delete({ collection: 'photos', id: photo.id });
    expect(await list()).toEqual([]);
  });

  it('comes back when the sweep took it between the upload and its commit', async () => {
    const req = await createLocalReq({}, payload);
    await initTransaction(req);
    const photo = await payload.create({ collection: 'photos', data: {}, file: await makeFile(), req });
    await getMediaStore().remove(photo.filename ?? '');
    await commitTransaction(req);
    expect(await list()).toEqual([photo.filename]);
    await payload.delete({ collection: 'photos', id: photo.id });
  });

  it('keeps its point to keep in sight as Payload’s own form sends it', async () => {
    const photo = await payload.create({ collection: 'photos', data: {}, file: await makeFile() });
    const req = await createLocalReq({}, payload);
    req.query = { uploadEdits: { focalPoint: { x: 20, y: 70 } } };
    await payload.update({ collection: 'photos', id: photo.id, data: {}, req });
    const after = await payload.findByID({ collection: 'photos', id: photo.id });
    expect(after).toMatchObject({ focalX: 20, focalY: 70, filename: photo.filename });
    await payload.delete({ collection: 'photos', id: photo.id });
  });
});

describe('the sweep', () => {
  beforeEach(async () => {
    await payload.delete({ collection: 'photos', where: {} });
    await sweep(true);
  });

  it('removes what no photo names and is old, and nothing that is somebody else’s', async () => {
    const photo = await payload.create({ collection: 'photos', data: {}, file: await makeFile() });
    const own = [photo.filename ?? '', `variants/${photo.sha256 ?? ''}/320.webp`];
    await utimes(path.join(env.MEDIA_DIR, own[0] ?? ''), LONG_AGO, LONG_AGO);
    await leave(own[1] ?? '');
    const draft = `${hash('d')}.jpg.0b7c1f1e-98d5-4d0f-8a4e-1a2b3c4d5e6f.tmp`;
    for (const name of [`${hash('a')}.jpg`, draft, `variants/${hash('a')}/320.webp`, 'notes.txt', 'x.tmp'])
      await leave(name);
    await leave(`${hash('b')}.png`, { at: new Date() });
    expect(await sweep()).toEqual({ originals: 1, drafts: 1, variants: 1, spared: 0 });
    expect((await list()).sort()).toEqual([own[0], `${hash('b')}.png`, 'notes.txt', 'x.tmp'].sort());
    expect(await getMediaStore().read(own[1] ?? '')).not.toBeNull();
  });

  it('spares all of them when the database knows none: it may be another archive’s', async () => {
    for (const letter of ['a', 'b', 'c']) await leave(`${hash(letter)}.jpg`);
    expect(await sweep()).toMatchObject({ originals: 0, spared: 3 });
    expect(await list()).toHaveLength(6);
    expect(await sweep(true)).toMatchObject({ originals: 3, spared: 0 });
  });

  it('puts back what a photo names at the moment of its removal', async () => {
    const bytes = Buffer.from('the same bytes');
    const name = `${sha256Hex(bytes)}.jpg`;
    await leave(name, { bytes });
    const answers = [false, true];
    const isNamed = () => Promise.resolve(answers.shift() ?? true);
    expect(await removeUnnamed({ store: getMediaStore(), name, isNamed, before })).toBe(false);
    expect(Buffer.from((await getMediaStore().read(name)) ?? [])).toEqual(bytes);
  });
});
