import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleView } from '@/domain/reading';
import { toEpub } from '@/formats/epub/to-epub';
import { makeView, OTHER_VIEWS, PICTURE, SITE } from '@/formats/view-for-tests';
import { ensureEpubcheck, runEpubcheck } from './epubcheck';

const GOOD = 'Messages: 0 fatals / 0 errors / 0 warnings / 0 infos';
const HARD = '"&<]]>\u0000\u200f\ud800\u0301\n'.repeat(200);

describe.skipIf(!ensureEpubcheck(console.log))('a book, by EPUBCheck', () => {
  let folder = '';
  let picture = new Uint8Array();
  const create = { width: 40, height: 30, channels: 3, background: '#345' } as const;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colophon-epub-'));
    picture = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function check(view: ArticleView, pictures = new Map<string, Uint8Array>()) {
    const file = join(folder, `${view.edition.lang}.epub`);
    await writeFile(file, toEpub({ view, site: SITE, pictures }));
    return runEpubcheck(file);
  }

  it('is good in English, with a photo, notes, lists and everything else that a text can hold', async () => {
    const pictures = new Map([[PICTURE.sha256, picture]]);
    expect(await check(makeView(), pictures)).toEqual({ counts: GOOD, faults: [] });
  });

  it('is good in Vietnamese, with a photo that is only linked', async () => {
    expect(await check(OTHER_VIEWS.translation)).toEqual({ counts: GOOD, faults: [] });
  });

  it('is good in Khmer, an abstract whose every word is hard', async () => {
    const hard = `ស្រី ${HARD}`;
    const view = makeView(
      { ...OTHER_VIEWS.abstract.edition.content, title: hard, lede: hard, rights: hard },
      { lang: 'km' },
    );
    expect(await check(view)).toEqual({ counts: GOOD, faults: [] });
  });
});
