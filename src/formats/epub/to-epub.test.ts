import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseXml, textsOf } from '../validate-for-tests';
import { makeView, OTHER_VIEWS, PICTURE, SITE } from '../view-for-tests';
import { toEpub } from './to-epub';

const PHOTO = new Uint8Array([0xff, 0xd8, 0xff]);
const pictures = new Map([
  [PICTURE.sha256, PHOTO],
  ['ee'.repeat(32), PHOTO],
]);

function read(view = makeView(), given: ReadonlyMap<string, Uint8Array> = pictures) {
  const files = unzipSync(toEpub({ view, site: SITE, pictures: given }));
  const document = (name: string) => parseXml(strFromU8(files[name] ?? new Uint8Array()));
  return {
    names: Object.keys(files),
    text: document('EPUB/text.xhtml'),
    nav: document('EPUB/nav.xhtml'),
    opf: document('EPUB/package.opf'),
  };
}

describe('toEpub', () => {
  it('begins with its media type, not compressed', () => {
    const bytes = toEpub({ view: makeView(), site: SITE, pictures });
    expect(strFromU8(bytes.slice(30, 58), true)).toBe('mimetypeapplication/epub+zip');
  });

  it('gives the same bytes for the same text, in every time zone', () => {
    const zone = process.env.TZ;
    const inZone = (name: string) => {
      process.env.TZ = name;
      return toEpub({ view: makeView(), site: SITE, pictures });
    };
    const [west, east] = [inZone('Pacific/Honolulu'), inZone('Pacific/Kiritimati')];
    process.env.TZ = zone;
    expect(Buffer.from(west).equals(Buffer.from(east))).toBe(true);
  });

  it('holds the photos of the text and no others', () => {
    const { names, text, opf } = read();
    const path = `pictures/${PICTURE.sha256}.jpg`;
    expect(names.filter((name) => name.includes('pictures/'))).toEqual([`EPUB/${path}`]);
    expect(text.querySelector('img')?.getAttribute('src')).toBe(path);
    expect(opf.querySelector('item[media-type="image/jpeg"]')?.getAttribute('href')).toBe(path);
  });

  it('links a photo whose bytes it was not given, and says where there is none', () => {
    const { text } = read(makeView(), new Map());
    expect(text.querySelector('img')).toBeNull();
    const [linked, missing] = text.querySelectorAll('figure .missing');
    expect(linked?.querySelector('a')?.getAttribute('href')).toContain('/1000.jpg');
    expect(missing?.textContent).toContain('the archive does not hold it');
  });

  it('names author and translator as creators, with their roles', () => {
    const { opf } = read();
    expect(textsOf(opf, 'dc:creator')).toEqual(['Dawn', 'ឌីណា']);
    const roles = Array.from(opf.querySelectorAll('meta[property="role"]'), (meta) => meta.textContent);
    expect(roles).toEqual(['aut', 'trl', 'pht']);
  });

  it('is known by the ARK of its text and the time of its edition', () => {
    const { opf } = read();
    expect(textsOf(opf, 'dc:identifier')).toEqual(['https://archive.example/ark:99999/d1aaaaaaaa.en']);
    const modified = opf.querySelector('meta[property="dcterms:modified"]');
    expect(modified?.textContent).toBe('2026-04-14T20:00:00Z');
  });

  it('leads to every place that it names, in all its documents', () => {
    const { text, nav } = read();
    const ids = new Set(Array.from(text.querySelectorAll('[id]'), ({ id }) => id));
    const links = [...text.querySelectorAll('a[href^="#"]'), ...nav.querySelectorAll('a')];
    const targets = links.map((link) => link.getAttribute('href')?.replace(/^.*#/, ''));
    expect(targets.filter((target) => !ids.has(target ?? ''))).toEqual([]);
    expect(targets).toEqual(expect.arrayContaining(['note-3', 'ref-3', 'p-f', 'notes', 'colophon']));
  });

  it('never has a link within a link', () => {
    expect(read().text.querySelector('a a')).toBeNull();
  });

  it('has its words in the language of the text', () => {
    const { text } = read(OTHER_VIEWS.translation);
    expect(text.querySelector('#colophon h2')?.textContent).toBe('Lạc khoản');
    expect(textsOf(text.querySelector('.byline')!, 'p')[1]).toBe('Người dịch: ឌីណា');
  });

  it('falls back to English words, marked as such', () => {
    const { text } = read(makeView({}, { lang: 'th' }));
    expect(text.querySelector('#colophon h2')?.getAttribute('lang')).toBe('en');
  });

  it('names the makers of an abstract, and apart from them those of the text described', () => {
    const { text, opf } = read(OTHER_VIEWS.abstract);
    expect(textsOf(text.querySelector('.byline')!, 'p').slice(0, 2)).toEqual([
      'សង្ខេបដោយ Mai',
      'អត្ថបទដើមដោយ Dawn',
    ]);
    expect(textsOf(opf, 'dc:creator')).toEqual(['Mai']);
  });
});
