import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Cited } from '@/domain/reading';

import { makeCited, makeCredit, SITE } from './cited-for-tests';
import { toCoins } from './coins';
import { toEmbeddedMetadata } from './embedded-metadata';
import { toErc } from './erc';
import { hardText } from './hard-text-for-tests';
import { oneLine } from './one-line';

const PLACE = { path: '/vi/articles/d1aaaaaaaa', label: { text: 'Label', lang: 'vi' }, withdrawn: false };

function ercOf(cited: Cited | null, ark = 'ark:99999/d1aaaaaaaa.vi.v2', withdrawn = false): string {
  return toErc({ ...PLACE, ark, cited, withdrawn }, SITE);
}

/** ANVL, 2: what begins with white space goes on with the line before. */
function parseAnvl(text: string): [label: string, value: string][] {
  const lines = text.replace(/\n[ \t]+/g, ' ').trimEnd();
  return lines.split('\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
}

const DECODED: Readonly<Record<string, string>> = { pe: '%', sc: ';', vb: '|', co: ',', op: '(' };

function decoded(value = ''): string {
  return value.replace(/%(..)/g, (whole, code: string) => DECODED[code] ?? whole);
}

const metaOf = (cited: Cited, name: string) =>
  toEmbeddedMetadata(cited, SITE)
    .filter((meta) => meta.name === name)
    .map(({ content }) => content);

describe('toCoins', () => {
  it('carries any title and name', () => {
    fc.assert(
      fc.property(hardText, hardText, (title, name) => {
        const pairs = new URLSearchParams(
          toCoins(makeCited({ title, credits: [makeCredit('author', name)] }), SITE),
        );
        expect(pairs.get('rft.title')).toBe(oneLine(title));
        expect(pairs.get('rft.creator')?.replace(/,$/, '')).toBe(oneLine(name));
      }),
    );
  });

  it('names outlet, day, language and the ark, and what Zotero calls it', () => {
    const pairs = new URLSearchParams(toCoins(makeCited(), SITE));
    expect(Object.fromEntries(pairs)).toMatchObject({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'newspaperArticle',
      'rft.creator': 'Trần Thị Bích Ngọc,',
      'rft.contributor': 'ឌីណា សុខ,',
      'rft.source': 'The Outlet',
      'rft.date': '2019-08-26',
      'rft.language': 'vi',
      rft_id: 'https://archive.example/ark:99999/d1aaaaaaaa.vi.v2',
    });
  });
});

/** What Zotero's translator 'Embedded Metadata' was found to need, run as it is over a page with these elements. */
describe('toEmbeddedMetadata', () => {
  it('makes a newspaper article of it, with author and translator as whole names', () => {
    expect(metaOf(makeCited(), 'z:itemType')).toEqual(['newspaperArticle']);
    expect(metaOf(makeCited(), 'bib.authors')).toEqual(['Trần Thị Bích Ngọc,']);
    expect(metaOf(makeCited(), 'z.translators')).toEqual(['ឌីណា សុខ,']);
    expect(metaOf(makeCited(), 'prism.publicationName')).toEqual(['The Outlet']);
    expect(metaOf(makeCited(), 'prism.publicationDate')).toEqual(['2019-08-26']);
    expect(metaOf(makeCited(), 'DC.language')).toEqual(['vi']);
    expect(metaOf(makeCited(), 'citation_public_url')).toEqual([
      'https://archive.example/ark:99999/d1aaaaaaaa.vi.v2',
    ]);
    expect(metaOf(makeCited(), 'z:archiveLocation')).toEqual(['ark:99999/d1aaaaaaaa.vi.v2']);
  });

  it('has nothing that makes Zotero drop creators or change the type', () => {
    const names = toEmbeddedMetadata(makeCited(), SITE).map(({ name }) => name);
    expect(names.filter((name) => /citation_(author|editor|journal|title)/.test(name))).toEqual([]);
  });

  it('names those who made it as they are to everybody else', () => {
    expect(metaOf(makeCited(), 'DC.creator')).toEqual(['Trần Thị Bích Ngọc']);
    expect(metaOf(makeCited(), 'DC.contributor')).toEqual(['ឌីណា សុខ']);
  });

  it('is a web page where no outlet printed it, and an abstract is by who made it', () => {
    const abstract = makeCited({ kind: 'abstract', abstractBy: [makeCredit('author', 'Mai')] });
    expect(metaOf(abstract, 'z:itemType')).toEqual(['webpage']);
    expect(metaOf(abstract, 'DC.creator')).toEqual(['Mai']);
    expect(metaOf(abstract, 'DC.contributor')).toEqual([]);
    expect(metaOf(abstract, 'DC.date')).toEqual(['2026-04-14']);
  });

  it('carries any title', () => {
    fc.assert(
      fc.property(hardText, (title) => {
        expect(metaOf(makeCited({ title }), 'DC.title')).toEqual([oneLine(title)]);
      }),
    );
  });
});

describe('toErc', () => {
  it('says who, what, when and where, and what the archive promises', () => {
    expect(ercOf(makeCited())).toBe(
      [
        'erc:',
        'who: Trần Thị Bích Ngọc; ឌីណា សុខ (translator)',
        'what: Nhan đề',
        'when: 20190826',
        'where: https://archive.example/ark:99999/d1aaaaaaaa.vi.v2',
        'at: https://archive.example/vi/articles/d1aaaaaaaa',
        'erc-support:',
        'who: The Archive',
        'what: Permanent: the content of an edition never changes',
        'when: 20260414',
        'where: https://archive.example/en/about',
        '',
      ].join('\n'),
    );
  });

  it('carries any title and name, whatever their length', () => {
    fc.assert(
      fc.property(hardText, hardText, (title, name) => {
        const long = `${title} `.repeat(20);
        const elements = parseAnvl(ercOf(makeCited({ title: long, credits: [makeCredit('author', name)] })));
        expect(decoded(elements[2]?.[1])).toBe(oneLine(long));
        expect(decoded(elements[1]?.[1])).toBe(oneLine(name));
        expect(elements).toHaveLength(11);
      }),
    );
  });

  it('knows of people and series the name only, and of what is withdrawn that it is', () => {
    expect(ercOf(null, 'ark:99999/p1aaaaaaaa')).toContain('who: (:unap)\nwhat: Label\nwhen: (:unkn)\n');
    expect(ercOf(makeCited(), undefined, true)).toContain('what: Withdrawn: ');
  });
});
