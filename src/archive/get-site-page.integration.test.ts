import { ObjectId } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintPid } from '@/domain/pid';
import { createIndexes, lift, publish, unpublish, withdraw } from './archive-for-tests';
import { closeDatabase, getDatabase } from './database';
import { getPhoto } from './get-photo';
import { getSitePage } from './get-site-page';

beforeAll(createIndexes);
afterAll(closeDatabase);

const text = (words: string) => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
});
const body = (...children: object[]) => ({ root: { type: 'root', version: 1, children } });
const paragraph = (words: string) => ({
  type: 'paragraph',
  version: 1,
  children: [text(words)],
  $: { para: 'a' },
});
const photoBlock = (photo: string, caption = '') => ({
  type: 'block',
  version: 2,
  fields: { blockType: 'photo', photo, caption, para: 'b' },
});

async function addPhoto(sha256: string, rest: Record<string, unknown> = {}): Promise<string> {
  const _id = new ObjectId();
  await getDatabase()
    .collection('photos')
    .insertOne({
      _id,
      sha256,
      filename: `${sha256}.png`,
      mimeType: 'image/png',
      width: 800,
      height: 600,
      ...rest,
    });
  return _id.toHexString();
}

describe('getSitePage', () => {
  it('is in the reader’s language, else in English, else in any, and says which', async () => {
    const pages = getDatabase().collection('pages');
    await pages.insertMany([
      { key: 'about', lang: 'vi', title: 'Giới thiệu', body: body(paragraph('Xin chào.')) },
      { key: 'about', lang: 'en', title: 'About', body: body(paragraph('Hello.')) },
      { key: 'how-to-cite', lang: 'km', title: 'របៀបដកស្រង់', body: null },
    ]);
    expect(await getSitePage({ key: 'about', lang: 'vi' })).toMatchObject({
      title: 'Giới thiệu',
      lang: 'vi',
    });
    expect(await getSitePage({ key: 'about', lang: 'fr' })).toMatchObject({
      key: 'about',
      lang: 'en',
      body: [{ type: 'paragraph', para: 'a', content: [{ type: 'text', text: 'Hello.' }] }],
    });
    expect(await getSitePage({ key: 'how-to-cite', lang: 'fr' })).toMatchObject({ lang: 'km', body: [] });
    expect(await getSitePage({ key: 'home', lang: 'en' })).toBeNull();
  });

  it('shows photos with their default words, or the page’s own caption', async () => {
    const sha256 = '1'.repeat(64);
    const id = await addPhoto(sha256, {
      caption: { vi: 'Thuyền' },
      alt: { vi: 'Một chiếc thuyền' },
      credit: 'C.',
    });
    await getDatabase()
      .collection('pages')
      .insertOne({
        key: 'home',
        lang: 'en',
        title: 'Home',
        body: body(photoBlock(id), photoBlock(id, 'A boat')),
      });
    const page = await getSitePage({ key: 'home', lang: 'en' });
    const picture = { sha256, width: 800, height: 600 };
    expect(page?.body).toMatchObject([
      { type: 'figure', picture, caption: 'Thuyền', alt: 'Một chiếc thuyền', lang: 'vi', credit: 'C.' },
      { type: 'figure', picture, caption: 'A boat', alt: '' },
    ]);
    expect(page?.body[1]).not.toHaveProperty('lang');
    expect(await getPhoto({ sha256 })).toMatchObject({ width: 800 });
  });
});

describe('getPhoto', () => {
  it('is there only while a published edition shows it', async () => {
    const sha256 = '2'.repeat(64);
    await addPhoto(sha256);
    expect(await getPhoto({ sha256 })).toBeNull();
    const article = { pid: mintPid('article') };
    await publish(article, 'en', { photos: [sha256] });
    expect(await getPhoto({ sha256 })).toEqual({
      sha256,
      mimeType: 'image/png',
      ext: 'png',
      width: 800,
      height: 600,
    });
    await unpublish(article.pid, 'en');
    expect(await getPhoto({ sha256 })).toBeNull();
  });

  it('is there for readers of an older edition, unless that is withdrawn', async () => {
    const sha256 = '3'.repeat(64);
    await addPhoto(sha256);
    const article = { pid: mintPid('article') };
    const previous = await publish(article, 'en', { photos: [sha256] });
    await publish(article, 'en', { previous, title: 'Without the photo' });
    await publish(article, 'vi');
    expect(await getPhoto({ sha256 })).not.toBeNull();
    const act = await withdraw(article, { scope: 'edition', lang: 'en', number: 1 });
    expect(await getPhoto({ sha256 })).toBeNull();
    const elsewhere = { pid: mintPid('article') };
    const shown = await publish(elsewhere, 'en', { photos: [sha256] });
    await publish(elsewhere, 'en', { previous: shown, title: 'Without it' });
    expect(await getPhoto({ sha256 })).not.toBeNull();
    await withdraw(elsewhere, { scope: 'article' });
    expect(await getPhoto({ sha256 })).toBeNull();
    await lift(article, act);
    expect(await getPhoto({ sha256 })).not.toBeNull();
    await unpublish(article.pid, 'en');
    expect(await getPhoto({ sha256 })).toBeNull();
  });
});
