import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIndexes, publish, unpublish } from '@/archive/archive-for-tests';
import { closeDatabase, getDatabase } from '@/archive/database';
import { mintPid } from '@/domain/pid';
import { env } from '@/env';
import { GET } from './route';

let sha256: string;
const article = { pid: mintPid('article') };

async function addPhoto(
  bytes: Buffer,
  { width, height }: { width: number; height: number },
): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  await mkdir(env.MEDIA_DIR, { recursive: true });
  await writeFile(path.join(env.MEDIA_DIR, `${hash}.jpg`), bytes);
  await getDatabase()
    .collection('photos')
    .insertOne({ sha256: hash, filename: `${hash}.jpg`, mimeType: 'image/jpeg', width, height });
  return hash;
}

beforeAll(async () => {
  await createIndexes();
  const camera = { width: 600, height: 900, channels: 3, background: '#8a1f17' } as const;
  // Lies on its side and says so, and knows where it was taken.
  const bytes = await sharp({ create: camera })
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
  sha256 = await addPhoto(bytes, { width: 900, height: 600 });
  await publish(article, 'en', { photos: [sha256] });
});
afterAll(closeDatabase);

async function get(hash: string, file: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://localhost/media/${hash}/${file}`, { headers });
  return GET(request, { params: Promise.resolve({ sha256: hash, file }) });
}

describe('a photo', () => {
  it.each([
    ['360.avif', 'image/avif', 'heif'],
    ['360.webp', 'image/webp', 'webp'],
    ['360.jpg', 'image/jpeg', 'jpeg'],
  ])('is served as %s, upright and without metadata', async (file, contentType, format) => {
    const response = await get(sha256, file);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(response.headers.get('cache-control')).toBe('public, max-age=86400');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const metadata = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect(metadata).toMatchObject({ format, width: 360, height: 240 });
    expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.orientation]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('is kept, and not sent again to whoever has it', async () => {
    const first = await get(sha256, '720.webp');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(await readdir(path.join(env.MEDIA_DIR, 'variants', sha256))).toContain('720.webp');
    const again = await get(sha256, '720.webp', { 'If-None-Match': `"other", W/${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await get(sha256, '720.webp', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('is made once for many who ask at the same time, and leaves nothing unfinished', async () => {
    const responses = await Promise.all(Array.from({ length: 20 }, () => get(sha256, '900.avif')));
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
    const kept = await readdir(path.join(env.MEDIA_DIR, 'variants', sha256));
    expect(kept.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('what is not served', () => {
  it.each([
    ['not-a-hash', '360.jpg', 400],
    ['..%2F..%2Fetc', 'passwd', 400],
    ['0'.repeat(64), '360.png', 400],
    ['0'.repeat(64), '-1.jpg', 400],
    ['0'.repeat(64), '360.jpg', 404],
  ])('%s/%s is answered in words', async (hash, file, status) => {
    const response = await get(hash, file);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=5');
    expect(await response.text()).toMatch(/^[A-Z].*\.\n$/);
  });

  it('a width that is not offered: nobody can fill the disk with widths', async () => {
    for (const file of ['361.jpg', '1080.jpg', '1600.avif']) {
      const response = await get(sha256, file);
      expect([response.status, await response.text()]).toEqual([
        404,
        'This photo is offered in these widths: 360, 720, 900.\n',
      ]);
    }
  });

  it('a file that is no picture', async () => {
    const broken = await addPhoto(Buffer.from('no picture'), { width: 800, height: 600 });
    await publish({ pid: mintPid('article') }, 'en', { photos: [broken] });
    const response = await get(broken, '360.jpg');
    expect([response.status, response.headers.get('cache-control')]).toEqual([500, 'no-store']);
  });

  it('a photo of a text that was taken back, also when its widths are kept', async () => {
    expect((await get(sha256, '360.jpg')).status).toBe(200);
    await unpublish(article.pid, 'en');
    expect((await get(sha256, '360.jpg')).status).toBe(404);
  });
});
