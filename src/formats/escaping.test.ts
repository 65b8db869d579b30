import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toCited } from '@/domain/cited';
import { toMachineAnswer } from './representations';
import { toAtom } from './atom';
import { toBibtex } from './citation/bibtex';
import { toCslJson } from './citation/csl-json';
import { toEmbeddedMetadata } from './citation/embedded-metadata';
import { formatCitations } from './citation/format-citations';
import { toRis } from './citation/ris';
import { toEpub } from './epub/to-epub';
import { toJsonFeed } from './json-feed';
import { toJsonLd } from './json-ld/to-json-ld';
import { toJsonLdScript } from './json-ld/to-json-ld-script';
import { toMarkdown } from './markdown';
import { toMods } from './mods';
import { toOaiDc } from './oai-dc';
import { toPlainText } from './plain-text';
import { toTei } from './tei/to-tei';
import { parseXml } from './validate-for-tests';
import { HOSTILE, makeHostile } from './hostile-views-for-tests';
import { type makeView, SITE } from './view-for-tests';

const views = HOSTILE.map((words) => ({ words, view: makeHostile(words) }));
const plain = makeHostile('Words');

/** The names of all elements and attributes, and how many of each: hostile words add none. */
function shapeOf(document: Document): string[] {
  const elements = [...document.querySelectorAll('*')];
  return elements.map((element) => [element.nodeName, ...element.getAttributeNames()].join(' ')).sort();
}

const parseHtml = (html: string): Document => new JSDOM(html).window.document;
const epub = (view: ReturnType<typeof makeView>, name: string) =>
  strFromU8(unzipSync(toEpub({ view, site: SITE, pictures: new Map() }))[name] ?? new Uint8Array());

const XML: Record<string, (view: ReturnType<typeof makeView>) => string> = {
  TEI: (view) => toTei(view, SITE),
  MODS: (view) => toMods(view, SITE).toString(),
  'Dublin Core': (view) => toOaiDc(view, SITE).toString(),
  Atom: (view) => toAtom({ lang: 'en', site: SITE, updated: null, views: [view] }, ['en']),
  'the words of an EPUB': (view) => epub(view, 'EPUB/text.xhtml'),
  'the package of an EPUB': (view) => epub(view, 'EPUB/package.opf'),
  'the contents of an EPUB': (view) => epub(view, 'EPUB/nav.xhtml'),
};

describe.each(Object.entries(XML))('%s', (_, write) => {
  it('has the same elements and attributes whatever the words are', () => {
    const expected = shapeOf(parseXml(write(plain)));
    for (const { words, view } of views) {
      const document = parseXml(write(view));
      expect([words, shapeOf(document)]).toEqual([words, expected]);
      const links = [...document.querySelectorAll('[href], [target], [src]')].flatMap((element) =>
        ['href', 'target', 'src'].map((name) => element.getAttribute(name) ?? ''),
      );
      expect(links.filter((link) => /^\s*(?:java\s*script|data|vbscript):|^\/\/evil/i.test(link))).toEqual(
        [],
      );
    }
  });
});

describe('forms of JSON', () => {
  it('are JSON with the same members, and end no script that they stand in', () => {
    for (const { words, view } of views) {
      const script = toJsonLdScript(toJsonLd(view, SITE));
      expect([words, /<|\u2028|\u2029/.test(script)]).toEqual([words, false]);
      const { document } = new JSDOM(`<script type="application/ld+json">${script}</script><p id="after">`)
        .window;
      expect(document.querySelectorAll('script, evil').length).toBe(1);
      const members = (json: string) => json.match(/"@?\w+":/g)?.length;
      expect(members(JSON.stringify(toJsonLd(view, SITE)))).toBe(
        members(JSON.stringify(toJsonLd(plain, SITE))),
      );
      for (const json of [
        toCslJson(toCited(view), SITE),
        toJsonFeed({ lang: 'en', site: SITE, updated: null, views: [view] }),
      ])
        expect(() => JSON.parse(json) as unknown).not.toThrow();
    }
  });
});

describe('forms of lines', () => {
  it('BibTeX has one entry and no field that is not ours', () => {
    for (const { words, view } of views) {
      const fields = (bibtex: string) => bibtex.match(/^(?:@|\s*[a-z]+ = )/gm);
      expect([words, fields(toBibtex(toCited(view), SITE))]).toEqual([
        words,
        fields(toBibtex(toCited(plain), SITE)),
      ]);
    }
  });

  it('RIS has one record and no tag that is not ours', () => {
    for (const { words, view } of views) {
      const tags = (ris: string) => ris.split(/\r\n|\r|\n/).map((line) => line.slice(0, 6));
      expect([words, tags(toRis(toCited(view), SITE))]).toEqual([words, tags(toRis(toCited(plain), SITE))]);
    }
  });

  it('Markdown has no element, heading or running link of its own', async () => {
    const { Marked } = await import('marked');
    for (const { words, view } of views) {
      const document = parseHtml(await new Marked({ gfm: true }).parse(toMarkdown(view, SITE)));
      const found = [...document.querySelectorAll('*')].filter(
        (element) =>
          element.localName === 'evil' || element.localName === 'script' || element.hasAttribute('onevil'),
      );
      expect([words, found.map(({ outerHTML }) => outerHTML)]).toEqual([words, []]);
      const running = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      expect([
        words,
        running.filter((link) => /^(?:java\s*script|data|vbscript):|^\/\/evil/i.test(link)),
      ]).toEqual([words, []]);
      expect([words, document.querySelectorAll('img[src*="evil"]').length]).toEqual([words, 0]);
    }
  });

  it('plain text is text', () => {
    for (const { view } of views) expect(toPlainText(view, SITE)).not.toMatch(/[\0\b]/);
  });
});

describe('pages', () => {
  it('citations as HTML have only what sets words', async () => {
    for (const { words, view } of views) {
      for (const { html } of await formatCitations(toCited(view), {
        site: SITE,
        locale: 'en',
        accessed: '2026-11-21',
      })) {
        const names = [...parseHtml(html).body.querySelectorAll('*')].map((element) => element.localName);
        expect([
          words,
          names.filter((name) => !['i', 'em', 'b', 'span', 'a', 'sup', 'sub', 'div', 'cite'].includes(name)),
        ]).toEqual([words, []]);
      }
    }
  });

  it('metadata of a page are one line each', () => {
    for (const { view } of views)
      for (const { content } of toEmbeddedMetadata(toCited(view), SITE))
        expect(content).not.toMatch(/[\r\n]/);
  });
});

describe('headers', () => {
  it('have no line of their own and only printable ASCII', async () => {
    for (const { view } of views) {
      const named = {
        ...view,
        edition: {
          ...view.edition,
          content: { ...view.edition.content, slug: 'a"b\r\nSet-Cookie: evil=1;ខ្មែរ' },
        },
      };
      for (const format of ['bib', 'ris', 'epub', 'txt'] as const) {
        const { headers = {} } = await toMachineAnswer(
          { format },
          { view: named, site: SITE, today: '2026-11-21', negotiated: true },
        );
        for (const value of Object.values(headers)) expect(value).toMatch(/^[\x20-\x7e]*$/);
        expect(headers['Content-Disposition']).toMatch(
          /^\w+; filename="[\w.]+"; filename\*=UTF-8''[\w.%-]+$/,
        );
      }
    }
  });
});
