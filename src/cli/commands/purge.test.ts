import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { purge } from './purge';

const folder = await mkdtemp(path.join(os.tmpdir(), 'colophon-purge-'));
afterAll(() => rm(folder, { recursive: true }));

test('a folder with anything else in it stays as it is from there on', async () => {
  const photos = path.join(folder, 'photos');
  await mkdir(photos);
  await writeFile(path.join(photos, `${'a'.repeat(64)}.jpg`), 'original');
  await expect(purge(photos)).rejects.toThrow('is nothing that nginx keeps');
  expect(await readdir(photos)).toHaveLength(1);
  await expect(purge(path.join(folder, 'none'))).rejects.toThrow('is not there');
});
