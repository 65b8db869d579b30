import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { handleEndpoints, type Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import config from '@payload-config';
import { GET } from '@/app/media/[sha256]/[file]/route';
import { publish, unpublish } from '@/archive/archive-for-tests';
import { getMediaStore } from '@/archive/media/get-media-store';
import { makeUser, openTestArchive } from '@/cli/testing/open-test-archive';
import { startS3 } from '@/cli/testing/start-s3';
import { verifyPhotos } from '@/cli/verify/verify-photos';
import { sha256Hex } from '@/domain/hashing';
import { mintPid } from '@/domain/pid';
import { env } from '@/env';
import type { Photo } from '@/payload-types';

let payload: Payload;
let s3: { stop: () => Promise<void> };
let bytes: Buffer;
let photo: Photo;

beforeAll(async () => {
  s3 = await startS3(path.join(env.DATA_DIR, 's3'));
  payload = await openTestArchive();
  bytes = await paint('teal');
  photo = await upload(bytes);
});
afterAll(async () => {
  await payload.destroy();
  await s3.stop();
});

const paint = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .jpeg()
    .toBuffer();

async function upload(data: Buffer): Promise<Photo> {
  const file = { data, mimetype: 'image/jpeg', name: 'boat.jpg', size: data.byteLength };
  return payload.create({ collection: 'photos', data: {}, file });
}

const name = () => `${sha256Hex(bytes)}.jpg`;

async function listNames(files: AsyncIterable<{ name: string }>): Promise<string[]> {
  const names = [];
  for await (const file of files) names.push(file.name);
  return names.sort();
}

async function get(file: string): Promise<Response> {
  const sha256 = photo.sha256 ?? '';
  const request = new Request(`http://localhost/media/${sha256}/${file}`);
  return GET(request, { params: Promise.resolve({ sha256, file }) });
}

it('keeps what is uploaded in the bucket, under the hash of its bytes, and nothing in a folder', async () => {
  const store = getMediaStore();
  expect(await listNames(store.listOriginals())).toEqual([name()]);
  expect(await store.find(name())).toMatchObject({ size: bytes.byteLength });
  expect(Buffer.from((await store.read(name())) ?? [])).toEqual(bytes);
  expect([await store.find('none.jpg'), await store.read('none.jpg')]).toEqual([null, null]);
  expect(store.describe(name())).toBe(`s3://photos/${name()}`);
  expect(await readdir(env.MEDIA_DIR).catch(() => [])).toEqual([]);
});

it('serves it in three formats while a published text shows it', async () => {
  const article = { pid: mintPid('article') };
  await publish(article, 'en', { photos: [photo.sha256 ?? ''] });
  for (const [format, type] of [
    ['avif', 'image/avif'],
    ['webp', 'image/webp'],
    ['jpg', 'image/jpeg'],
  ]) {
    const answer = await get(`360.${format}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  }
  const variants = ['avif', 'jpg', 'webp'].map((format) => `variants/${photo.sha256}/360.${format}`);
  expect(await listNames(getMediaStore().listVariants())).toEqual(variants);
  expect(await listNames(getMediaStore().listOriginals())).toEqual([name()]);
  await unpublish(article.pid, 'en');
  expect((await get('360.jpg')).status).toBe(404);
});

it('gives the original to nobody who is not signed in', async () => {
  const { email } = await makeUser(payload, 'translator');
  const login = { email, password: 'correct horse battery staple' };
  const { token } = await payload.login({ collection: 'users', data: login });
  const ask = (headers: Record<string, string>) =>
    handleEndpoints({
      config,
      request: new Request(`http://localhost:3000/api/photos/file/${name()}`, { headers }),
    });
  expect((await ask({})).status).toBe(403);
  const answer = await ask({ Authorization: `JWT ${token}` });
  expect(answer.headers.get('content-type')).toBe('image/jpeg');
  expect(Buffer.from(await answer.arrayBuffer()).toString('base64')).toEqual(bytes.toString('base64'));
});

it('is verified there', async () => {
  const findings = async () => {
    const found = [];
    for await (const { about, says } of verifyPhotos({ step: () => undefined })) found.push({ about, says });
    return found;
  };
  const about = `s3://photos/${name()}`;
  expect(await findings()).toEqual([]);
  await getMediaStore().write(name(), Buffer.from('changed'));
  expect(await findings()).toEqual([{ about, says: expect.stringContaining('was changed') as string }]);
  await getMediaStore().remove(name());
  expect(await findings()).toEqual([{ about, says: 'the file is missing.' }]);
  await getMediaStore().write(name(), bytes);
  expect(await findings()).toEqual([]);
});

it('is gone from the bucket when the photo is deleted', async () => {
  const { id, filename } = await upload(await paint('maroon'));
  expect(await getMediaStore().find(filename ?? '')).not.toBe(null);
  await payload.delete({ collection: 'photos', id });
  await expect.poll(() => getMediaStore().find(filename ?? '')).toBe(null);
});
