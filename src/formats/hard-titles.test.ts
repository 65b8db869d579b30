import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toEpub } from './epub/to-epub';
import { toJsonLd } from './json-ld/to-json-ld';
import { toJsonLdScript } from './json-ld/to-json-ld-script';
import { toMods } from './mods';
import { toOaiDc } from './oai-dc';
import { toTei } from './tei/to-tei';
import { parseXml } from './validate-for-tests';
import { makeView, SITE } from './view-for-tests';
import { toXmlCharacters } from './xml';

/** What breaks titles: quotes, markup, line breaks, combining marks, marks of direction, what XML forbids. */
const piece = fc.oneof(
  fc.constantFrom('"', "'", '“', '&', '&amp;', '<', '</title>', '>', ']]>', '<!--', '\n', '\r\n', '\t', ' '),
  fc.constantFrom('ស្រី', 'ខ្ញុំ', 'ệ', 'e\u0323\u0302', '\u0301', '𐐷', '👩‍🌾', '\u2028', '\u0085'),
  fc.constantFrom('\u200f', '\u200e', '\u202e', '\u202c', '\u2067', '\u2069', 'שלום', '\u200b', '\u00ad'),
  fc.constantFrom('\u0000', '\u000b', '\u001b', '\ud800', '\udc00', '\ufffe', '\uffff', '[', ']', '$&', '{}'),
  fc.string({ unit: 'binary' }),
);
// Nothing is published without a title, and the forms leave out what is empty.
const hardTitle = fc
  .array(piece, { minLength: 1, maxLength: 60 })
  .map((pieces) => pieces.join(''))
  .filter((title) => title !== '');
const longTitle = hardTitle.map((title) => (title + 'ស្រី<&">\u200f').padEnd(2_000, 'ក្រ'));

const FORMS: Record<string, (view: ReturnType<typeof makeView>) => string | null | undefined> = {
  TEI: (view) => parseXml(toTei(view, SITE)).querySelector('titleStmt > title')?.textContent,
  'TEI, in the text': (view) => parseXml(toTei(view, SITE)).querySelector('text head')?.textContent,
  MODS: (view) => parseXml(toMods(view, SITE).toString()).querySelector('titleInfo > title')?.textContent,
  'Dublin Core': (view) =>
    parseXml(toOaiDc(view, SITE).toString()).getElementsByTagName('dc:title')[0]?.textContent,
  EPUB: (view) => epubText(view, 'EPUB/text.xhtml').querySelector('h1')?.textContent,
  'EPUB, in the package': (view) =>
    epubText(view, 'EPUB/package.opf').getElementsByTagName('dc:title')[0]?.textContent,
  'EPUB, in the contents': (view) => epubText(view, 'EPUB/nav.xhtml').querySelector('li')?.textContent,
};

function epubText(view: ReturnType<typeof makeView>, name: string): Document {
  const files = unzipSync(toEpub({ view, site: SITE, pictures: new Map() }));
  return parseXml(strFromU8(files[name] ?? new Uint8Array()));
}

function titled(title: string) {
  return makeView({ title, titleSupplied: false, body: [] });
}

describe.each(Object.entries(FORMS))('a title in %s', (_, titleOf) => {
  it('comes through as it is, but for what XML forbids', () => {
    fc.assert(
      fc.property(fc.oneof(hardTitle, longTitle), (title) => {
        expect(titleOf(titled(title))).toBe(toXmlCharacters(title));
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('a title in JSON-LD', () => {
  it('comes through as it is, also as a script', () => {
    fc.assert(
      fc.property(fc.oneof(hardTitle, longTitle), (title) => {
        const data = toJsonLd(titled(title), SITE);
        expect(data.headline).toBe(title);
        expect(JSON.parse(toJsonLdScript(data))).toEqual(data);
      }),
    );
  });
});
