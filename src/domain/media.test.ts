import { describe, expect, it } from 'vitest';
import { parseMediaPath, widthsFor } from './media';
import { mediaPath } from './paths';

describe('widthsFor', () => {
  it('offers the narrower widths of the table and the photo’s own', () => {
    expect(widthsFor(900)).toEqual([360, 720, 900]);
  });

  it('never enlarges a small photo', () => {
    expect(widthsFor(200)).toEqual([200]);
    expect(widthsFor(360)).toEqual([360]);
  });

  it('stops at the widest of the table', () => {
    expect(widthsFor(1600)).toEqual([360, 720, 1080, 1600]);
    expect(widthsFor(6000)).toEqual([360, 720, 1080, 1600]);
  });

  it('offers nothing of a photo without a width', () => {
    expect(widthsFor(0)).toEqual([]);
    expect(widthsFor(Number.NaN)).toEqual([]);
  });
});

describe('parseMediaPath', () => {
  const sha256 = 'ab'.repeat(32);

  it('reads what mediaPath writes', () => {
    for (const format of ['avif', 'webp', 'jpg'] as const) {
      const [, , sha, file] = mediaPath({ sha256, width: 720, format }).split('/');
      expect(parseMediaPath(sha ?? '', file ?? '')).toEqual({ sha256, width: 720, format });
    }
  });

  it.each([
    ['AB'.repeat(32), '720.jpg'],
    ['ab', '720.jpg'],
    [`../${'ab'.repeat(32)}`, '720.jpg'],
    [sha256, '720.png'],
    [sha256, '720.jpeg'],
    [sha256, '0720.jpg'],
    [sha256, '-1.jpg'],
    [sha256, '7e2.jpg'],
    [sha256, '720'],
    [sha256, '720.constructor'],
    [sha256, '720.jpg\n'],
    [sha256, '999999.jpg'],
  ])('refuses %s/%s', (sha, file) => {
    expect(parseMediaPath(sha, file)).toBeNull();
  });
});
