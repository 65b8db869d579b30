import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Block } from '@/domain/body';
import { mintPid } from '@/domain/pid';
import { env } from '@/env';
import { createIndexes, publish } from './archive-for-tests';
import { closeDatabase, getDatabase } from './database';
import { listJpegs } from './list-jpegs';

type Made = { sha256: string; width: number };

async function addPhoto(width: number, { broken = false } = {}): Promise<Made> {
  const picture = { create: { width, height: 10, channels: 3, background: '#8a1f17' } } as const;
  const bytes = broken ? Buffer.from(`no picture ${width}`) : await sharp(picture).jpeg().toBuffer();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await mkdir(env.MEDIA_DIR, { recursive: true });
  await writeFile(path.join(env.MEDIA_DIR, `${sha256}.jpg`), bytes);
  const photo = { sha256, filename: `${sha256}.jpg`, mimeType: 'image/jpeg', width, height: 10 };
  await getDatabase().collection('photos').insertOne(photo);
  return { sha256, width };
}

const figure = ({ sha256, width }: Made): Block => ({
  para: sha256.slice(0, 6),
  number: null,
  type: 'figure',
  picture: { sha256, width, height: 10 },
  alt: '',
  caption: '',
  credit: '',
});

let wide: Made, narrow: Made, broken: Made, hidden: Made;

beforeAll(async () => {
  await createIndexes();
  [wide, narrow, broken, hidden] = await Promise.all([
    addPhoto(3000),
    addPhoto(500),
    addPhoto(800, { broken: true }),
    addPhoto(700),
  ]);
  const photos = [wide, narrow, broken].map(({ sha256 }) => sha256);
  await publish({ pid: mintPid('article') }, 'en', { photos });
});
afterAll(closeDatabase);

it('gives each photo once, at most 1080 pixels wide and never enlarged', async () => {
  const pictures = await listJpegs([wide, narrow, wide].map(figure));
  const widths = await Promise.all([...pictures.values()].map(async (bytes) => sharp(bytes).metadata()));
  expect([...pictures.keys()]).toEqual([wide.sha256, narrow.sha256]);
  expect(widths.map(({ width, format }) => [width, format])).toEqual([
    [1080, 'jpeg'],
    [500, 'jpeg'],
  ]);
});

it('leaves out what is broken, what no published text shows and what the archive lacks', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const lost: Block = { ...figure(wide), type: 'figure', picture: null, alt: '', caption: '', credit: '' };
  expect([...(await listJpegs([figure(broken), figure(hidden), figure(narrow), lost])).keys()]).toEqual([
    narrow.sha256,
  ]);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});
