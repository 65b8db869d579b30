import { writeFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodePicture } from './encode-picture';
import { getPicture } from './get-picture';

vi.mock('./encode-picture');
const encode = vi.mocked(encodePicture);

// The environment is read at the first picture.
const folder = await mkdtemp(path.join(os.tmpdir(), 'colophon-pictures-'));
process.env.MEDIA_DIR = folder;
afterAll(() => rm(folder, { recursive: true }));
// The next file in this process has the real one.
afterAll(() => void vi.doUnmock('./encode-picture'));

let letter = 9;
const original = Uint8Array.from([9, 9]);
const newVariant = () => {
  const sha256 = String((letter += 1)).repeat(32);
  writeFileSync(path.join(folder, `${sha256}.png`), original);
  return { photo: { sha256, ext: 'png' }, width: 360, format: 'webp' as const };
};
const bytes = Uint8Array.from([1, 2, 3]);

beforeEach(() => {
  encode.mockReset();
  encode.mockImplementation(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return bytes;
  });
});

describe('getPicture', () => {
  it('makes a picture once for all who ask, and keeps it', async () => {
    const variant = newVariant();
    const results = await Promise.all(Array.from({ length: 10 }, () => getPicture(variant)));
    expect([...results, await getPicture(variant)]).toEqual(Array(11).fill(bytes));
    expect(encode).toHaveBeenCalledTimes(1);
    expect(encode.mock.calls[0]?.[0]).toEqual(original);
    expect(await readdir(path.join(folder, 'variants', variant.photo.sha256))).toEqual(['360.webp']);
  });

  it('makes at most two at a time', async () => {
    let running = 0;
    let most = 0;
    encode.mockImplementation(async () => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return bytes;
    });
    await Promise.all(Array.from({ length: 6 }, () => getPicture(newVariant())));
    expect(most).toBe(2);
  });

  it('says which original is missing', async () => {
    const variant = newVariant();
    await rm(path.join(folder, `${variant.photo.sha256}.png`));
    await expect(getPicture(variant)).rejects.toThrow(`${variant.photo.sha256}.png is missing`);
  });

  it('tries again after a failure', async () => {
    const variant = newVariant();
    encode.mockRejectedValueOnce(new Error('broken'));
    await expect(getPicture(variant)).rejects.toThrow('broken');
    expect(await getPicture(variant)).toEqual(bytes);
  });

  it('serves what it cannot keep, and says so', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await rm(path.join(folder, 'variants'), { recursive: true });
    await writeFile(path.join(folder, 'variants'), 'a file where the folder should be');
    expect(await getPicture(newVariant())).toEqual(bytes);
    expect(said.mock.calls[0]?.[0]).toContain('is made again at every request');
    said.mockRestore();
  });
});
