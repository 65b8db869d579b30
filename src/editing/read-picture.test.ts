import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { MOST_PIXELS } from '@/domain/media';
import { canBeDrawn, readPicture } from './read-picture';

type Format = 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'gif';

const draw = (format: Format, { width = 64, height = 48 } = {}): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#a52' } })
    .toFormat(format)
    .toBuffer();

/** Frames of a picture that moves. */
function move(format: 'webp' | 'gif'): Promise<Buffer> {
  const raw = { width: 8, height: 16, channels: 3, pageHeight: 8 } as const;
  return sharp(Buffer.alloc(8 * 16 * 3).fill(90, 0, 8 * 8 * 3), { raw })
    .toFormat(format)
    .toBuffer();
}

const isTaken = async (bytes: Uint8Array) => (await readPicture(bytes)) !== null && (await canBeDrawn(bytes));

describe('pictures', () => {
  it.each([
    ['jpeg', 'jpg'],
    ['png', 'png'],
    ['webp', 'webp'],
    ['avif', 'avif'],
    ['tiff', 'tif'],
  ] as const)('are taken as %s', async (format, extension) => {
    const bytes = await draw(format);
    expect(await readPicture(bytes)).toMatchObject({ extension, width: 64, height: 48 });
    expect(await canBeDrawn(bytes)).toBe(true);
  });

  it('are measured as they are seen', async () => {
    const turned = await sharp(await draw('jpeg'))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(await readPicture(turned)).toMatchObject({ width: 48, height: 64 });
  });

  it('that move are not taken', async () => {
    expect(await isTaken(await move('gif'))).toBe(false);
    const webp = await move('webp');
    expect((await sharp(webp).metadata()).pages).toBe(2);
    expect(await isTaken(webp)).toBe(false);
  });

  it.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)(
    'that end early are not taken: %s',
    async (format) => {
      const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
      const whole = sharp({ create: { width: 200, height: 200, channels: 3, background: '#fff', noise } });
      const bytes = await whole.toFormat(format).toBuffer();
      expect(await isTaken(bytes)).toBe(true);
      expect(await isTaken(bytes.subarray(0, bytes.length / 2))).toBe(false);
    },
  );

  it('larger than the archive shows are not taken', async () => {
    const side = Math.ceil(Math.sqrt(MOST_PIXELS)) + 8;
    const bytes = await draw('png', { width: side, height: side });
    expect(bytes.length).toBeLessThan(2_000_000);
    expect(await readPicture(bytes)).toBeNull();
  });

  it.each(['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', '%PDF-1.7', 'GIF89a', ''])(
    'are not what is none: %j',
    async (words) => expect(await readPicture(Buffer.from(words))).toBeNull(),
  );
});
