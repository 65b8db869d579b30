import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Found, SearchQuery } from '@/domain/search';
import { findArticles } from './find/find-articles';
import { openIndexReader, type IndexReader } from './index/index-reader';
import { createIndex } from './index/index-writer';
import { toTexts } from './search-table-blocks';
import { FERRY, FLOOD, MARKET } from './search-table-rivers';
import { LIGHTHOUSE, MILL, SALT } from './search-table-works';

let folder: string;
let index: IndexReader;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-table-'));
  const file = join(folder, 'index.sqlite');
  const writer = createIndex(file);
  writer.apply({ put: [FERRY, FLOOD, MARKET, MILL, SALT, LIGHTHOUSE].flatMap(toTexts), remove: [] });
  writer.close();
  index = openIndexReader(file);
});

afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

/** Every place found, as `ferry en#pilot`; what is not in the body by its kind, `title` where it is only there. */
function listFound({ articles }: Found): string[] {
  return articles.flatMap(({ pid, hits }) =>
    hits.flatMap(({ lang, place, also }) =>
      [place === null ? 'title' : (place.para ?? place.kind), ...also.map(({ para }) => para)].map(
        (where) => `${pid} ${lang}#${where}`,
      ),
    ),
  );
}

/** Of an article in these languages. */
function places(pid: string, langs: string, where: string): string[] {
  return langs.split(' ').flatMap((lang) => where.split(' ').map((para) => `${pid} ${lang}#${para}`));
}

type Row = [query: string | SearchQuery, expected: string[], order?: { first: string }];

function check(rows: Row[]): void {
  it.each(rows)('%j', (asked, expected, order) => {
    const query = typeof asked === 'string' ? { q: asked } : asked;
    const found = findArticles(index, query, 'en');
    expect(listFound(found).sort()).toEqual([...expected].sort());
    if (order) expect(found.articles[0]?.pid).toBe(order.first);
  });
}

describe('English', () => {
  check([
    ['mulberry', places('mill', 'en', 'straw')],
    ['MULBERRY', places('mill', 'en', 'straw')],
    ['brass bell', places('ferry', 'en', 'pilot')],
    ['bell brass', places('ferry', 'en', 'pilot')],
    ['brass lamp', []],
    ['"far bank"', places('ferry', 'en', 'pilot')],
    ['"bank far"', []],
    ['“crescent moon, two stars”', places('mill', 'en', 'watermark')],
    ['"far bank. In fog', places('ferry', 'en', 'pilot')],
    ['bank -market', []],
    ['salt -temple', places('ferry', 'en', 'landing')],
    ['boats -betel', places('ferry', 'en vi km fr', 'topics')],
    ['island -"small island"', [...places('lighthouse', 'en', 'title'), ...places('market', 'en', 'noise')]],
    ['mulb', places('mill', 'en', 'straw')],
    ['mulb ', []],
    ['isn’t', places('market', 'en', 'noise')],
    ["isn't", places('market', 'en', 'noise')],
    ['crossing', places('ferry', 'en', 'h-crossing')],
    ['buffalo', places('ferry', 'en', 'fares')],
    ['timetable 1990', places('ferry', 'en', 'bridge')],
    ['landing stage', places('ferry', 'en', 'landing')],
    ['daybreak', places('market', 'en', 'lede')],
    ['riels', places('salt', 'en fr', 'price')],
    ['cormorant', []],
  ]);
});

describe('Vietnamese', () => {
  check([
    ['sương mù', places('ferry', 'vi', 'pilot')],
    ['suong mu ', places('ferry', 'vi', 'pilot')],
    ['sương mù'.normalize('NFD'), places('ferry', 'vi', 'pilot')],
    ['SƯƠNG MÙ', places('ferry', 'vi', 'pilot')],
    ['"chuông đồng"', places('ferry', 'vi', 'pilot')],
    ['"chuong dong"', places('ferry', 'vi', 'pilot')],
    ['đình', places('flood', 'vi', 'water')],
    ['dinh', places('flood', 'vi', 'water')],
    ['khánh thành', places('ferry', 'vi', 'bridge')],
    ['khanh thanh 1987', places('ferry', 'vi', 'bridge')],
    [
      'má',
      [...places('lighthouse', 'vi', 'grave'), ...places('flood', 'vi', 'ghost')],
      { first: 'lighthouse' },
    ],
    [
      'mả ',
      [...places('lighthouse', 'vi', 'grave'), ...places('flood', 'vi', 'ghost')],
      { first: 'lighthouse' },
    ],
    ['ma ', [...places('lighthouse', 'vi', 'grave'), ...places('flood', 'vi', 'ghost')], { first: 'flood' }],
    ['trâu -đình', places('ferry', 'vi', 'fares')],
    ['ngọn đèn', [...places('ferry', 'vi', 'pilot'), ...places('lighthouse', 'vi', 'storm')]],
    ['"ngọn đèn không tắt"', places('lighthouse', 'vi', 'storm')],
    ['"hải đăng"', places('lighthouse', 'vi', 'title')],
    ['trăng khuyế', places('mill', 'vi', 'watermark')],
    ['trăng khuyế ', []],
    ['1.240', places('flood', 'vi', 'rice')],
    ['bánh mì', []],
  ]);
});

describe('Khmer', () => {
  check([
    ['ជួង', places('ferry', 'km', 'pilot')],
    ['អង្គរ', places('salt', 'km', 'temple')],
    ['ប្រាសាទ', places('salt', 'km', 'temple')],
    ['រខ្យល់', places('salt', 'km', 'temple')],
    ['អង្គរ\u200bខ្យល់', places('salt', 'km', 'temple')],
    ['ប្រាសាទ\u200bអង្គរ', places('salt', 'km', 'temple')],
    ['ស្រ្តី', places('salt', 'km', 'women')],
    ['ស្ដ្រី', places('salt', 'km', 'women')],
    ['ខ្ញំុ', [...places('salt', 'km', 'women'), ...places('flood', 'km', 'ghost')]],
    ['កេាះ', places('salt', 'km', 'temple')],
    ['កោះ', places('salt', 'km', 'temple')],
    ['ក្ដារ', places('flood', 'km', 'school')],
    ['ឲ្យសមុទ្រ', places('salt', 'km', 'january')],
    ['ផ្សារ', places('ferry', 'km', 'crossing')],
    ['ផសា', []],
    ['១៩៨៧', places('ferry', 'en vi km fr', 'bridge')],
    ['ស្រូវ1240', places('flood', 'km', 'rice')],
    ['កាលវិភាគ', places('ferry', 'km', 'bridge')],
    ['ក្របី', [...places('ferry', 'km', 'fares'), ...places('flood', 'km', 'water')]],
    ['ក្របី -ទូក', places('ferry', 'km', 'fares')],
    ['"ទឹកជំនន់"', places('flood', 'km', 'title')],
    ['title:ទន្លេ', []],
    ['ទន្លេ', places('ferry', 'km', 'h-crossing')],
    ['"ទឹកកក"', []],
    ['ក្រពើ', []],
  ]);
});

describe('French', () => {
  check([
    ['l’eau', [...places('ferry', 'fr', 'crossing'), ...places('salt', 'fr', 'lede')]],
    ["l'eau", [...places('ferry', 'fr', 'crossing'), ...places('salt', 'fr', 'lede')]],
    ['eau', [...places('ferry', 'fr', 'crossing'), ...places('salt', 'fr', 'lede')]],
    ['étoile', places('mill', 'fr', 'watermark')],
    ['etoiles', places('mill', 'fr', 'watermark')],
    ['coeur', places('market', 'fr', 'title')],
    ['chœur', places('mill', 'fr', 'rags')],
    ['oeufs', places('market', 'fr', 'wares')],
    ['NŒUDS', places('market', 'fr', 'wares')],
    ['aujourd’hui', places('market', 'fr', 'lede')],
    ["aujourd'hui", places('market', 'fr', 'lede')],
    ['« cloche de laiton »', places('ferry', 'fr', 'pilot')],
    ['«laiton cloche»', []],
    ['pêche', [...places('market', 'fr', 'wares'), ...places('mill', 'fr', 'rags')], { first: 'market' }],
    ['péché', [...places('market', 'fr', 'wares'), ...places('mill', 'fr', 'rags')], { first: 'mill' }],
    ['« qu’il faut »', [...places('market', 'fr', 'wares'), ...places('ferry', 'fr', 'crossing')]],
    ['sel -temple', places('ferry', 'fr', 'landing')],
    ['écorce -battre', []],
    ['demi-heure', places('ferry', 'fr', 'crossing')],
    ['île', [...places('market', 'fr', 'noise'), ...places('salt', 'fr', 'temple')]],
    ['guillotine', []],
  ]);
});

const SUONG = [
  ...places('ferry', 'en vi km fr', 'names'),
  ...places('flood', 'vi km', 'names'),
  ...places('lighthouse', 'vi en', 'names'),
];

describe('names', () => {
  check([
    // Of the words of a name, paragraphs have some: bên, thì.
    [
      'Do Thi Ben Suong',
      [...SUONG, ...places('flood', 'vi', 'ghost'), ...places('ferry', 'vi', 'crossing pilot bridge')],
    ],
    ['"do thi ben suong"', SUONG],
    ['author:"ben suong"', SUONG],
    ['"Đỗ Thị Bến Sương"', SUONG],
    ['"Đỗ Thị Bến Sương"'.normalize('NFD'), SUONG],
    ['"ដូ ធី បេន សឿង"', SUONG],
    ['author:សឿង', SUONG],
    ['ពន្លឺ author:ស្រីពន្លឺ', places('salt', 'km en fr', 'names')],
    ['author:Keo', places('salt', 'km en fr', 'names')],
    ['author:"ngô hạ mây"', []],
    [
      'translator:"ngo ha may"',
      [...places('ferry', 'en vi km fr', 'names'), ...places('mill', 'fr en vi', 'names')],
    ],
    ['author:brumesnil -translator:mây', places('market', 'fr en', 'names')],
    ['ប្រ៊ុយមេស្នីល', [...places('market', 'fr en', 'names'), ...places('mill', 'fr en vi', 'names')]],
  ]);
});

describe('fields and facets', () => {
  check([
    ['title:ferry', places('ferry', 'en', 'title')],
    ['title:market', places('market', 'en', 'title')],
    [
      'market',
      [...places('market', 'en', 'title'), ...places('ferry', 'en', 'crossing')],
      { first: 'market' },
    ],
    ['caption:salt', places('ferry', 'en', 'landing')],
    [{ q: 'salt', in: 'caption' }, places('ferry', 'en', 'landing')],
    [{ q: 'sel', in: 'caption' }, places('ferry', 'fr', 'landing')],
    [{ q: 'angkor', lang: 'fr' }, places('salt', 'fr', 'temple')],
    [{ q: 'angkor', lang: 'vi' }, []],
    [{ q: '1962', year: 1962 }, places('lighthouse', 'vi en', 'storm')],
    [{ q: 'salt', person: 'may' }, places('ferry', 'en', 'landing')],
    [{ q: 'river', series: 'rivers', lang: 'en' }, places('ferry', 'en', 'crossing')],
    [{ q: 'boats', subject: 'boats', outlet: 'moulin' }, places('market', 'en', 'boats')],
    [{ q: 'trâu', outlet: 'left-bank', year: 1962 }, places('flood', 'vi', 'water')],
    [{ q: 'trâu', outlet: 'nowhere' }, []],
  ]);
});
