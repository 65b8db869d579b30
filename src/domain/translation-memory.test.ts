import { describe, expect, it } from 'vitest';
import type { Block } from './body';
import { hashParagraph } from './hashing';
import { keysOf } from './translation-memory-keys';
import { rankMatches, type Remembered } from './translation-memory-matches';
import { listWords, similarityOf } from './translation-memory-similarity';
import { hashWords, toMemoryText, toUnit } from './translation-memory-unit';

const words = (text: string, lang: string) => listWords(text, lang);
const sharedKeys = (one: string, other: string, lang: string) => {
  const keys = new Set(keysOf(one, lang));
  return keysOf(other, lang).filter((key) => keys.has(key)).length;
};

// In each language: a paragraph, the same with one word of about twenty changed, and another about something else.
const PARAGRAPHS: Record<string, [string, string, string]> = {
  en: [
    'The river had flooded the lower fields again that year, and most families carried their rice up to the old stone temple by boat.',
    'The river had flooded the lower fields again that year, and most families carried their salt up to the old stone temple by boat.',
    'Nobody in the office remembered who had bought the blue typewriter, but its ribbon was still good and everybody used it for letters.',
  ],
  vi: [
    'Năm ấy nước sông lại tràn vào đồng thấp, phần lớn các gia đình phải chở lúa lên ngôi đền đá cũ bằng thuyền.',
    'Năm ấy nước sông lại tràn vào đồng thấp, phần lớn các gia đình phải chở muối lên ngôi đền đá cũ bằng thuyền.',
    'Không ai trong phòng nhớ người nào đã mua chiếc máy chữ màu xanh, nhưng mọi người vẫn dùng để viết thư hằng ngày.',
  ],
  fr: [
    'La rivière avait encore inondé les champs du bas cette année-là, et la plupart des familles montaient leur riz au vieux temple en barque.',
    'La rivière avait encore inondé les champs du bas cette année-là, et la plupart des familles montaient leur sel au vieux temple en barque.',
    'Personne au bureau ne savait qui avait acheté la machine à écrire bleue, mais le ruban était bon et chacun y tapait ses lettres.',
  ],
  km: [
    'ឆ្នាំនោះទឹកទន្លេបានជន់លិចវាលស្រែទាបម្តងទៀត ហើយគ្រួសារភាគច្រើនបានដឹកស្រូវទៅប្រាសាទថ្មចាស់តាមទូក។',
    'ឆ្នាំនោះទឹកទន្លេបានជន់លិចវាលស្រែទាបម្តងទៀត ហើយគ្រួសារភាគច្រើនបានដឹកអំបិលទៅប្រាសាទថ្មចាស់តាមទូក។',
    'គ្មាននរណាម្នាក់នៅក្នុងការិយាល័យចាំថាអ្នកណាបានទិញម៉ាស៊ីនវាយអក្សរពណ៌ខៀវនោះទេ ប៉ុន្តែគេនៅតែប្រើវា។',
  ],
};

describe.each(Object.entries(PARAGRAPHS))('a paragraph in %s', (lang, [one, edited, other]) => {
  it('is found when a word of it was changed, and is nearly the same', () => {
    expect(sharedKeys(one, edited, lang)).toBeGreaterThanOrEqual(2);
    const similarity = similarityOf(words(one, lang), words(edited, lang));
    expect(similarity).toBeGreaterThan(0.9);
    expect(similarity).toBeLessThan(1);
  });

  it('is not found for what is about something else', () => {
    expect(sharedKeys(one, other, lang)).toBe(0);
    expect(similarityOf(words(one, lang), words(other, lang))).toBe(0);
  });

  it('is the same in another normal form, with zero-width spaces, and in another case', () => {
    const another = one.normalize('NFD').replaceAll(' ', '  \u200b').toUpperCase();
    expect(keysOf(another, lang)).toEqual(keysOf(one, lang));
    expect(similarityOf(words(another, lang), words(one, lang))).toBe(1);
  });
});

describe('fingerprints', () => {
  it('are shared by all that share 25 letters, wherever these stand', () => {
    const run = 'thequickbrownfoxjumpsover';
    expect(run).toHaveLength(25);
    for (let place = 0; place < 40; place += 1) {
      const around = (word: string) => word.repeat(40).slice(0, 40 + place) + run + word.repeat(40);
      expect(sharedKeys(around('abcde'), around('vwxyz'), 'en')).toBeGreaterThan(0);
    }
  });

  it('find short paragraphs too, also as a part of a longer one', () => {
    expect(sharedKeys('The siege of Hanoi', 'The siege of Huế', 'en')).toBeGreaterThan(0);
    expect(sharedKeys('Photo', 'photo.', 'en')).toBe(1);
    const [long] = PARAGRAPHS.en!;
    expect(sharedKeys(long, 'flooded the lower fields again that year', 'en')).toBeGreaterThan(0);
  });

  it('are few, whole numbers of 32 bits, and none for no letters', () => {
    const keys = keysOf(PARAGRAPHS.en![0].repeat(5), 'en');
    expect(keys.length).toBeLessThan(100);
    expect(keys.every((key) => key === (key | 0))).toBe(true);
    expect(keysOf('— … —', 'en')).toEqual([]);
  });
});

describe('similarity', () => {
  it.each([
    ['a b c d', 'a b c d', 1],
    ['a b c d', 'a x c d', 0.75],
    ['a b c d', 'b c d', 0.75],
    ['a b c d e f g h i j', 'a b c x y z g h i j', 0.7],
    ['a b c d e f g h i j', 'a b w x y z g h i j', 0],
    ['Yes, a "b" C', 'yes a b c', 1],
    ['a', '', 0],
    ['', '', 0],
  ])('of “%s” and “%s” is %d', (one, other, expected) => {
    expect(similarityOf(words(one, 'en'), words(other, 'en'))).toBeCloseTo(expected, 10);
    expect(similarityOf(words(other, 'en'), words(one, 'en'))).toBeCloseTo(expected, 10);
  });

  it('counts a thousand words against fifty in no time', () => {
    const long = Array.from({ length: 1000 }, (_, index) => `word${index % 91}`);
    const begun = performance.now();
    for (let round = 0; round < 50; round += 1) {
      expect(
        similarityOf(
          long,
          long
            .with(0, 'x')
            .with(500 + round, 'x')
            .with(999, 'x'),
        ),
      ).toBeCloseTo(0.997, 10);
    }
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  para: 'p1',
  number: 1,
  content: [{ type: 'text', text, marks: ['bold'] }],
});

describe('a unit', () => {
  it('keeps the words of the source and the translation with its marks', () => {
    const [source, target] = [paragraph('Good  day.'), paragraph('Chào')];
    expect(toUnit({ source, sourceLang: 'en', target, targetLang: 'vi' })).toMatchObject({
      para: 'p1',
      hash: hashParagraph(source),
      source: 'Good  day.',
      target: '**Chào**',
      size: 7,
    });
  });

  it('knows a caption by its words, whichever picture it stands under', () => {
    const figure = (caption: string): Block => {
      return { type: 'figure', para: 'f1', number: null, picture: null, alt: 'x', caption, credit: '' };
    };
    const unit = toUnit({
      source: figure('A boat'),
      sourceLang: 'en',
      target: figure('Thuyền'),
      targetLang: 'vi',
    });
    expect(unit).toMatchObject({ hash: hashWords('A boat'), target: 'Thuyền' });
    expect(toMemoryText(figure('A boat'))).toBe('A boat');
  });

  it('is none without words, or with the same', () => {
    const unit = (source: string, target: string) =>
      toUnit({ source: paragraph(source), sourceLang: 'en', target: paragraph(target), targetLang: 'vi' });
    expect([unit('', 'x'), unit('x', ' '), unit('1979', ' 1979')]).toEqual([null, null, null]);
  });
});

describe('what is offered', () => {
  const remember = (sourceText: string, markup: string, publishedAt = '2024-01-01'): Remembered => ({
    sourceLang: 'en',
    targetLang: 'vi',
    sourceText,
    markup,
    hash: hashWords(sourceText),
    from: { text: 't', title: 'T', edition: 1, para: 'p', translators: [], publishedAt },
  });
  const rank = (text: string, ...remembered: Remembered[]) => rankMatches({ text, lang: 'en', remembered });

  it('is the same words first, then the nearest, then the newest', () => {
    const matches = rank(
      'one two three four five',
      remember('one two three four six', 'near, old', '2020-01-01'),
      remember('One two three four five!', 'all but a sign'),
      remember('one two three four seven', 'near, new', '2021-01-01'),
      remember('one two three four five', 'exact'),
      remember('six seven eight nine ten', 'no'),
    );
    expect(matches.map(({ markup }) => markup)).toEqual([
      'exact',
      'all but a sign',
      'near, new',
      'near, old',
    ]);
    expect(matches.map(({ similarity }) => similarity)).toEqual([1, 1, 0.8, 0.8]);
    expect(matches[0]?.changes).toEqual([]);
    expect(matches[3]?.changes).toEqual([
      { text: 'one two three four ', in: 'both' },
      { text: 'six', in: 'from' },
      { text: 'five', in: 'to' },
    ]);
  });

  it('is each pair once, the newest, and nine at most', () => {
    const same = ['2020-01-01', '2022-01-01', '2021-01-01'].map((day) => remember('one two', 'một hai', day));
    expect(rank('one two', ...same).map(({ from }) => from.publishedAt)).toEqual(['2022-01-01']);
    const many = Array.from({ length: 20 }, (_, index) => remember('one two', `${index}`));
    expect(rank('one two', ...many)).toHaveLength(9);
  });
});
