import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize';

/** The tokens of each run. */
function cut(text: string): string {
  let line = '';
  let last = -1;
  for (const { folded, run } of tokenize(text)) {
    if (line !== '') line += run === last ? '+' : ' ';
    line += folded;
    last = run;
  }
  return line;
}

function exactForms(text: string): string[] {
  return tokenize(text).map(({ exact }) => exact);
}

function places(text: string): string[] {
  return tokenize(text).map(({ start, end }) => text.slice(start, end));
}

describe('Latin letters', () => {
  it.each([
    ['The river, the MILL; (the ferry).', 'the river the mill the ferry'],
    ['Đường về Bến Gỗ', 'duong ve ben go'],
    ['Đường về Bến Gỗ'.normalize('NFD'), 'duong ve ben go'],
    ['ÐƯỜNG đường duong', 'duong duong duong'],
    ['Cœur, ÆON, Straße, Þór, Łódź, Øre', 'coeur aeon strasse thor lodz ore'],
    ['İstanbul ısı', 'istanbul isi'],
    ['ﬁlm 1ᵉʳ Ⅷ', 'film 1+er viii'],
    ['ＡＢＣ１２', 'abc+12'],
    ['Hawaiʻi', 'hawaii'],
    [
      'soft\u00adhyphen, zero\u200bwidth, joi\u200dner, \ufeffmark, word\u2060joiner',
      'softhyphen zerowidth joiner mark wordjoiner',
    ],
    ['e\u200b\u0301t\u00e9', 'ete'],
    ['sân2 B52 H2O', 'san+2 b+52 h+2+o'],
    ['salt-works, well‑known, don’t', 'salt+works well+known don+t'],
    ['a - b -c d- e', 'a b c d e'],
    ['snake_case a/b a@b.org', 'snake case a b a b org'],
  ])('%j', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('keeps the form with diacritics', () => {
    expect(exactForms('Đường CŒUR salt')).toEqual(['đường', 'cœur', 'salt']);
    expect(exactForms('Đường'.normalize('NFD'))).toEqual(['đường']);
  });
});

describe('French elisions', () => {
  it.each([
    ['l’eau d’Arc qu’il n’y s’en j’ai c’est m’a t’a', 'eau arc il y en ai est a a'],
    ["L'EAU jusqu'ici lorsqu'on puisqu'elle", 'eau ici on elle'],
    ['lʼeau d’l’eau', 'eau eau'],
    ['aujourd’hui', 'aujourd+hui'],
    ["l' eau l'1 rock'n'roll it's", 'l eau l+1 rock roll it+s'],
    ['le « bac d’Orsel »', 'le bac orsel'],
  ])('%j', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });
});

describe('numbers', () => {
  it.each([
    ['ឆ្នាំ១៩៧៩ 1979 ១៩៧៩', 'ឆ្នាំ+1979 1979 1979'],
    ['๑๒ ٣٤ ५६ 𝟟𝟠 ７８', '12 34 56 78 78'],
    ['1,200.5 m², CO₂, ½', '1+200+5 m+2 co+2 ½'],
    ['1️⃣ ① №5', '1 1 5'],
  ])('%j', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });
});

describe('Khmer', () => {
  it.each([
    ['ប្រាសាទអង្គរវត្ត', 'ប្រា+សា+ទ+អ+ង្គ+រ+វ+ត្ត'],
    ['អង្គរ\u200bវត្ត', 'អ+ង្គ+រ+វ+ត្ត'],
    ['ក\u200b\u17d2\u200bខ', 'ក្ខ'],
    ['ទន្លេ។ ស្ពាន', 'ទ+ន្លេ ស្ពា+ន'],
    ['ឥឡូវ ឧទាហរណ៍', 'ឥ+ឡូ+វ ឧ+ទា+ហ+រ+ណ៍'],
    ['ធំៗ', 'ធំ+ៗ'],
    ['ឆ្នាំ2020នេះ', 'ឆ្នាំ+2020+នេះ'],
    ['ColophonនិងEPUB', 'colophon+និ+ង+epub'],
  ])('%j', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it.each([
    ['a vowel before the subscript', 'ស\u17b6\u17d2\u178f', 'ស\u17d2\u178f\u17b6'],
    ['a vowel between coeng and letter', 'ស\u17d2\u17b7\u178f', 'ស\u17d2\u178f\u17b7'],
    ['a coeng typed twice', 'ស\u17d2\u17d2\u178f', 'ស\u17d2\u178f'],
    ['RO before another subscript', 'ស\u17d2\u179a\u17d2\u178fី', 'ស\u17d2\u178f\u17d2\u179aី'],
    ['nikahit before the vowel below', 'ខ\u17d2\u1789\u17c6\u17bb', 'ខ\u17d2\u1789\u17bb\u17c6'],
    ['nikahit before AA', 'ន\u17c6\u17b6', 'ន\u17b6\u17c6'],
    ['OO of two parts', 'ក\u17c1\u17b6ះ', 'ក\u17c4ះ'],
    ['OE of two parts', 'ក\u17c1\u17b8ត', 'ក\u17beត'],
    ['OE of two parts in the other order', 'ក\u17b8\u17c1ត', 'ក\u17beត'],
    ['a left part typed again', 'រ\u17c1\u17c0ន', 'រ\u17c0ន'],
    ['a sign typed twice', 'កា\u17b6\u17b6ត\u17cb\u17cb', 'កាត\u17cb'],
    ['a subscript typed twice', 'ត\u17d2\u178f\u17d2\u178f', 'ត\u17d2\u178f'],
    ['subscript DA for TA', 'ស\u17d2\u178aី', 'ស\u17d2\u178fី'],
    ['a shifter behind its vowel', 'ប\u17b6\u17c9', 'ប\u17c9\u17b6'],
    ['U for triisap under a vowel', 'ស\u17bb\u17b8', 'ស\u17ca\u17b8'],
    ['U for muusikatoan under a vowel', 'ម\u17bb\u17bað', 'ម\u17c9\u17bað'],
    ['a robat behind the vowel', 'ធម\u17b6\u17cc', 'ធម\u17cc\u17b6'],
    ['reahmuk before the vowel', 'ន\u17c7\u17c1', 'ន\u17c1\u17c7'],
    ['deprecated letters', '\u17a3 \u17a4 ក\u17d3', 'អ អា កំ'],
    ['inherent vowels', 'ក\u17b4ខ\u17b5', 'កខ'],
    ['another form of a vowel', 'ឲ្យ', 'ឱ្យ'],
    ['a joiner for the shape', 'ប៊\u200cិក', 'ប៊ិក'],
    ['what NFC moves', 'ក\u17dd\u17d2ខ', 'ក\u17d2ខ\u17dd'],
  ])('has one form for %s', (_, written, right) => {
    expect(cut(written)).toBe(cut(right));
  });

  it.each([
    ['the shifter with another vowel', 'បា', 'ប៉ា'],
    ['ុំ', 'ធុំ', 'ធំ'],
    ['subscripts', 'ត្ត', 'ត្រ'],
    ['E and AE', 'កេ', 'កែ'],
    ['base DA and TA', 'ដី', 'តី'],
  ])('tells apart: %s', (_, one, other) => {
    expect(cut(one)).not.toBe(cut(other));
  });

  it('writes what it repairs as it is written rightly', () => {
    expect(cut('ខ្ញំុ')).toBe('ខ្ញុំ');
    expect(cut('កេាះ')).toBe('កោះ');
    expect(cut('ស្រ្តី')).toBe('ស្ត្រី');
  });

  it('loses no sign without a base and no coeng at the end', () => {
    expect(places('្ក ា ក្ ់់ ៓')).toEqual(['្ក', 'ា', 'ក្', '់់', '៓']);
    expect(cut('្')).toBe('្');
  });
});

describe('other scripts', () => {
  it.each([
    ['東京タワー、新宿', '東+京+タ+ワ+ー 新+宿'],
    ['二〇一〇年', '二+〇+一+〇+年'],
    ['ﾊﾟﾘ', 'パ+リ'],
    ['น้ำตกเขา', 'น้ำ+ต+ก+เ+ข+า'],
    ['ພາສາລາວ', 'ພ+າ+ສ+າ+ລ+າ+ວ'],
    ['မြန်မာ', 'မြ+န်+မာ'],
    ['ΟΔΟΣ οδός', 'οδοσ οδόσ'],
    ['Йод йод', 'йод йод'],
    ['نهر النيل', 'نهر النيل'],
    ['한국어 문서', '한국어 문서'],
    ['한국'.normalize('NFD'), '한국'],
    ['हिन्दी', 'हिन्दी'],
    ['ʹαʹ aʹ\u0374', 'ʹαʹ a'],
    ['αβγabcабв', 'αβγ+abc+абв'],
  ])('%j', (text, expected) => {
    expect(cut(text)).toBe(expected.normalize('NFC'));
  });
});

describe('no words', () => {
  it.each([
    '',
    ' \n',
    '😀👍🏽 👨‍👩‍👧 🇰🇭 ❤️',
    '–—…«»',
    '\u200b\ufeff',
    '\ud800',
    '\u0301',
    '=\u0338',
    '\u0000\u0007',
    '\ue000',
  ])('%j', (text) => {
    expect(tokenize(text)).toEqual([]);
  });
});

it('tells where tokens are in the text as given', () => {
  const text = 'Bến '.normalize('NFD') + 'l’e\u200bau កេាះ\u200bថ្ម ＡＢ 𝟙 \ud800x';
  expect(places(text)).toEqual(['Bến'.normalize('NFD'), 'e\u200bau', 'កេាះ', 'ថ្ម', 'ＡＢ', '𝟙', 'x']);
});

it.each(['\u17d2', 'ក\u17d2', '\u17d2\u17b6', '\u200b', 'a', 'l’', '\u0301', 'a-'])(
  'takes time in proportion to the length of %j again and again',
  (part) => {
    const before = performance.now();
    tokenize(part.repeat(50_000));
    expect(performance.now() - before).toBeLessThan(2000);
  },
);
