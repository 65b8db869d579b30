import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from './read-article';
import { type ImportReport, toReport } from './to-report';

const SEEDS = resolve(import.meta.dirname, '../../../shared/seeds');
const present = existsSync(SEEDS);
if (!present) console.info('The seed articles are not here (../shared/seeds): their tests are skipped.');

async function readSeed(number: string): Promise<ImportReport & { startsSection: string[] }> {
  const fileName = readdirSync(SEEDS).find((name) => name.startsWith(`${number}_`)) ?? '';
  const article = await readArticle({ fileName, bytes: readFileSync(join(SEEDS, fileName)) });
  const startsSection = article.blocks.flatMap((block) =>
    block.type === 'paragraph' && block.startsSection
      ? block.content.flatMap((piece) => (piece.type === 'text' ? [piece.text] : []))
      : [],
  );
  return { ...toReport(fileName, article), startsSection };
}

describe.skipIf(!present)('the seed articles', () => {
  it('000: a lede, a credited caption, a stray word left out', async () => {
    const seed = await readSeed('000');
    expect(seed).toMatchObject({ title: null, date: null, outlet: null, series: null });
    expect(seed.titleProposed).toMatch(/^This is the ever-resounding victory/);
    expect(seed.lede).toMatch(/^This is the ever-resounding .* of the two countries\.$/);
    expect(seed.credits).toEqual([
      { role: 'translator', name: 'Chung Anh', asPrinted: 'Translated by Chung Anh' },
    ]);
    expect(seed.captions).toEqual([{ text: 'Volunteer soldiers in Cambodia.', credit: 'vtc.vn' }]);
    expect(seed.leftOut.map(({ line, text }) => [line, text])).toEqual([[5, 'leftcenterrightdel']]);
    expect(seed.paragraphs).toHaveLength(8);
    expect(seed.warnings.some(({ message }) => message.startsWith('No title'))).toBe(true);
  });

  it('001: two bare captions, to be continued', async () => {
    const seed = await readSeed('001');
    expect(seed).toMatchObject({ title: null, lede: '', leftOut: [] });
    expect(seed.titleProposed).not.toBeNull();
    expect(seed.captions).toEqual([
      { text: 'File photo', credit: '' },
      { text: 'File photo', credit: '' },
    ]);
    expect(seed.series).toEqual({ marker: 'to be continued', part: null, continues: true });
    expect(seed.credits).toMatchObject([{ role: 'translator', name: 'Huu Duong' }]);
    expect(seed.paragraphs).toHaveLength(16);
  });

  it('002: the outlet of the dateline, a caption without its fences', async () => {
    const seed = await readSeed('002');
    expect(seed).toMatchObject({ title: null, lede: '', outlet: 'PANO' });
    expect(seed.paragraphs[0]).toMatch(/^After the French/);
    expect(seed.captions).toEqual([
      { text: expect.stringMatching(/^Vietnam voluntary .* 1979$/) as string, credit: '' },
    ]);
    expect(seed.credits).toEqual([
      { role: 'author', name: 'Le Van Phong', asPrinted: 'Written by Le Van Phong' },
      { role: 'translator', name: 'Huu Duong', asPrinted: 'Translated by Huu Duong' },
    ]);
    expect(seed.leftOut.map(({ text }) => text)).toEqual(['|', '|']);
    expect(seed.paragraphs).toHaveLength(11);
  });

  it('003: title, date, author with rank and office, sections; what follows left out', async () => {
    const seed = await readSeed('003');
    expect(seed.title).toBe('Vietnam People\u2019s Army and the revival of Cambodia (1979-1989)');
    expect(seed).toMatchObject({
      titleProposed: null,
      lede: '',
      date: '2019-08-26T07:06+07:00',
      warnings: [],
    });
    const asPrinted = 'Maj. Gen. Nguyen Hoang Nhien,\u00a0Head of the Military History Institute of Vietnam';
    expect(seed.credits).toEqual([{ role: 'author', name: 'Nguyen Hoang Nhien', asPrinted }]);
    expect(seed.captions).toEqual([
      { text: expect.stringMatching(/September 25th 1989$/) as string, credit: 'VNA' },
    ]);
    expect(seed.startsSection.map((text) => text.slice(0, 3))).toEqual(['1. ', '2. ', '3. ']);
    expect(seed.startsSection[0]).toMatch(/ regime\. Between /);
    expect(seed.leftOut.map(({ line }) => line)).toEqual([1, 30, 32, 33]);
    expect(seed.paragraphs).toHaveLength(11 - 1);
  });

  it('004: captions out of broken tables, a quotation kept in its paragraph', async () => {
    const seed = await readSeed('004');
    expect(seed).toMatchObject({ title: null, lede: '' });
    expect(seed.captions.map(({ text }) => text.replace(/^(\w+).* (\w+\W*)$/u, '$1 $2'))).toEqual([
      'Residents home.',
      'Cambodian 1979.',
    ]);
    expect(seed.credits).toMatchObject([{ role: 'translator', name: 'Tran Hoai' }]);
    expect(seed.leftOut).toHaveLength(6);
    expect(seed.paragraphs.filter((text) => text.includes('Khmer Times'))).toHaveLength(3);
    expect(seed.paragraphs).toHaveLength(7);
  });
});
