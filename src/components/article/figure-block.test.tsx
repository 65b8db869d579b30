import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import type { Figure } from '@/domain/body';
import { createTranslator } from '@/i18n/create-translator';

import { FigureBlock } from './figure-block';
import { plainPicturePath, toSrcSet } from './picture-sources';

const sha256 = '0f'.repeat(32);
const figure: Figure = {
  picture: { sha256, width: 900, height: 600 },
  alt: 'A loom',
  caption: 'At work',
  credit: 'VNA',
};
const show = (changes: Partial<Figure>) =>
  renderToStaticMarkup(
    <FigureBlock id="p-x" figure={{ ...figure, ...changes }} pageLang="en" t={createTranslator('en')} />,
  );

describe('FigureBlock', () => {
  it('offers AVIF, then WebP, then JPEG, with the intrinsic size', () => {
    const html = show({});
    expect([...html.matchAll(/type="([^"]+)"/g)].map((match) => match[1])).toEqual([
      'image/avif',
      'image/webp',
    ]);
    expect(html).toContain(`src="/media/${sha256}/900.jpg"`);
    expect(html).toContain('width="900" height="600"');
  });

  it('never offers more pixels than the original has', () => {
    const picture = { sha256, width: 900, height: 600 };
    expect(
      toSrcSet(picture, 'avif')
        .split(', ')
        .map((entry) => entry.split(' ')[1]),
    ).toEqual(['360w', '720w', '900w']);
    expect(plainPicturePath({ ...picture, width: 200 })).toBe(`/media/${sha256}/200.jpg`);
  });

  it('keeps caption and credit of a picture that the archive lacks, and says so', () => {
    const html = show({ picture: null });
    expect(html).not.toContain('<img');
    expect(html).toContain('the archive does not hold it');
    expect(html).toContain('At work');
    expect(html).toContain('<small>VNA</small>');
  });

  it('marks caption and alt text that are in another language', () => {
    const html = show({ lang: 'vi' });
    expect(html).toContain('<span lang="vi">At work</span>');
    expect(html).toMatch(/<img[^>]+lang="vi"/);
  });

  it('has no empty caption', () => {
    expect(show({ caption: '', credit: '' })).not.toContain('figcaption');
  });
});
