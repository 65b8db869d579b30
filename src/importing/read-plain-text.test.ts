import { describe, expect, it } from 'vitest';
import { readFixture, readText } from './fixtures/read-fixture';
import { toReport } from './to-report';

async function report(fileName: string): Promise<ReturnType<typeof toReport>> {
  return toReport(fileName, await readFixture(fileName));
}

describe('English text files', () => {
  it('finds a lede, a caption with its credit, a translator, and leaves a stray word out', async () => {
    const found = await report('en-lede.txt');
    expect(found.title).toBeNull();
    expect(found.titleProposed).toMatch(/^This is how a school on a river was built/);
    expect(found.lede).toMatch(/^This is how a school .* no road to it\.$/);
    expect(found.captions).toEqual([
      { text: 'The first classroom on the water.', credit: 'riverpost.example' },
    ]);
    expect(found.credits).toEqual([
      { role: 'translator', name: 'Mai Lan', asPrinted: 'Translated by Mai Lan' },
    ]);
    expect(found.leftOut).toEqual([
      { line: 5, text: 'leftcenterrightdel', reason: 'a button or label of the web page' },
    ]);
    expect(found.warnings.map(({ line }) => line)).toEqual([null, 1]);
    expect(found.paragraphs).toHaveLength(4);
  });

  it('finds bare captions where they stand and that the series goes on', async () => {
    const article = await readFixture('en-series.txt');
    const types = article.blocks.map((block) => block.type);
    expect(types).toEqual(['paragraph', 'paragraph', 'figure', 'paragraph', 'figure', 'paragraph']);
    const found = toReport('en-series.txt', article);
    expect(found.captions).toEqual([
      { text: 'File photo', credit: '' },
      { text: 'File photo', credit: '' },
    ]);
    expect(found.series).toEqual({ marker: 'to be continued', part: null, continues: true });
    expect(found).toMatchObject({
      lede: '',
      leftOut: [],
      credits: [{ role: 'translator', name: 'Thanh Tam' }],
    });
  });

  it('finds the outlet in a dateline and a caption between fences', async () => {
    const found = await report('en-dateline.txt');
    expect(found.outlet).toBe('PANO');
    expect(found.paragraphs[0]).toMatch(/^Before the bridge was built/);
    expect(found.lede).toBe('');
    expect(found.captions).toEqual([
      { text: 'The ferry at the northern landing in its last year', credit: '' },
    ]);
    expect(found.credits.map(({ role, name }) => [role, name])).toEqual([
      ['author', 'Pham Van Song'],
      ['translator', 'Thanh Tam'],
    ]);
    expect(found.leftOut.map(({ line, text }) => [line, text])).toEqual([
      [3, '|'],
      [5, '|'],
    ]);
    expect(found.warnings).toHaveLength(1);
  });

  it('finds the date nearest the title, a signature, sections, and the end of the article', async () => {
    const article = await readFixture('en-dates.txt');
    const found = toReport('en-dates.txt', article);
    expect(found.title).toBe('The people’s ferry and the landing of the north (1950-1990)');
    expect(found).toMatchObject({
      titleProposed: null,
      date: '2019-05-09T16:40+07:00',
      lede: '',
      warnings: [],
    });
    expect(found.captions).toEqual([
      { text: 'Passengers waited for the morning ferry on July 3rd 1961', credit: 'Landing Museum' },
    ]);
    const asPrinted = 'Maj. Gen. Tran Song Ha,\u00a0 Keeper of the Landing Museum and Institute of Rivers';
    expect(found.credits).toEqual([{ role: 'author', name: 'Tran Song Ha', asPrinted }]);
    expect(found.leftOut.map(({ line }) => line)).toEqual([1, 22, 24, 25]);
    expect(found.leftOut.every(({ reason }) => reason !== '')).toBe(true);
    const starts = article.blocks.filter((block) => block.type === 'paragraph' && block.startsSection);
    expect(starts).toHaveLength(3);
    expect(found.paragraphs[2]).toMatch(
      /^1\. The families chose a boat and a pilot\. Between .* thirty years\.$/,
    );
  });

  it('finds captions in what is left of tables and keeps a quotation of a newspaper', async () => {
    const found = await report('en-tables.txt');
    expect(found.captions.map(({ text }) => text)).toEqual([
      'Neighbours of the two banks carry water home in the evening of the first rain.',
      'Children of the two banks sail paper boats around the well on the last day of the rain.',
    ]);
    expect(found.paragraphs[2]).toMatch(
      /^The Delta Weekly wrote that the well had become a “small and sensible lake\.”/,
    );
    expect(found.leftOut).toHaveLength(6);
    expect(found.warnings).toHaveLength(1);
  });
});

describe('text files in Vietnamese, Khmer and French', () => {
  it('reads Vietnamese', async () => {
    const article = await readFixture('vi.txt');
    expect(article).toMatchObject({
      lang: 'vi',
      title: 'Chiếc khung cửi của làng Bến Lụa (Phần 2)',
      date: '2019-08-26T07:06+07:00',
      outlet: 'Báo Bến Lụa',
      series: { marker: 'Phần 2, còn nữa', part: 2, continues: true },
      warnings: [],
    });
    expect(article.credits.map(({ role, name }) => [role, name])).toEqual([
      ['author', 'Trần Thị Sông'],
      ['translator', 'Lê Minh Châu'],
      ['translator', 'Chan Dara'],
    ]);
    expect(toReport('', article).captions).toEqual([
      { text: 'Những người thợ dệt cuối cùng của làng Bến Lụa.', credit: 'Minh Hà' },
      { text: 'Ảnh tư liệu', credit: '' },
    ]);
    expect(article.blocks.filter((block) => block.type === 'paragraph' && block.startsSection)).toHaveLength(
      2,
    );
    expect(article.leftOut.map(({ line }) => line)).toEqual([1, 24, 26, 27]);
  });

  it('reads Khmer', async () => {
    const article = await readFixture('km.txt');
    expect(article).toMatchObject({
      lang: 'km',
      title: 'សាលារៀននៅលើទន្លេ',
      date: '2019-08-26T07:06+07:00',
      outlet: 'ព្រឹត្តិបត្រទន្លេ',
      series: { marker: 'នៅមានត', part: null, continues: true },
      warnings: [],
    });
    expect(article.credits.map(({ role, name }) => [role, name])).toEqual([
      ['author', 'ចាន់ តារា'],
      ['translator', 'ស្រី ពៅ'],
      ['translator', 'សុខ មាលា'],
    ]);
    expect(toReport('', article).captions).toEqual([
      { text: 'ថ្នាក់រៀនដំបូងនៅលើទឹក។', credit: 'សុខ មាលា' },
      { text: 'រូបថតឯកសារ', credit: '' },
    ]);
    expect(article.leftOut.map(({ line }) => line)).toEqual([22, 24]);
  });

  it('reads French', async () => {
    const article = await readFixture('fr.txt');
    expect(article).toMatchObject({
      lang: 'fr',
      title: 'Le bac de la rive nord',
      date: '2019-08-26T07:06+07:00',
      outlet: 'Revue des Rives',
      series: { marker: 'à suivre', continues: true },
      warnings: [],
    });
    expect(article.credits).toEqual([
      { role: 'author', name: 'Pham Van Song', asPrinted: 'Par Pham Van Song' },
      { role: 'translator', name: 'Claire Rivière', asPrinted: 'Traduit du vietnamien par Claire Rivière' },
    ]);
    expect(toReport('', article).captions[0]).toEqual({
      text: 'Le bac dans sa dernière année.',
      credit: 'Musée de la Rive',
    });
  });
});

describe('lines that look like something else stay in the body', () => {
  const body = [
    'The ferry left at noon, as it had always done. Nobody was surprised.',
    'The pilot sang. The bell rang.',
  ];

  it.each([
    ['a sentence with a label in it', 'On the back she had written: Photo: Minh Ha'],
    ['a sentence that begins like a byline', 'By the river the children wait for the boat.'],
    ['a capitalised word and a dash', 'Ferry - The word is older than the boat that it names today.'],
    ['a date in a sentence', 'On August 26, 2019, the ferry stopped.'],
    [
      'a paragraph without a full stop',
      'The pilot said that he would think about it and went home to his goats',
    ],
    ['a quotation of a newspaper', 'The Delta Weekly wrote: “Share this boat.”'],
    ['a short paragraph', 'He laughed.'],
    ['a number that is not a section', '1979 was a wet year.'],
    ['a year and a half', '3.5 million people crossed.'],
    [
      'a source in a sentence',
      'The source: a spring under the mango tree, known to every child who ever went to fetch water there.',
    ],
  ])('%s', async (_, line) => {
    const article = await readText([...body, line, ...body].join('\n\n'));
    expect(toReport('', article).paragraphs).toContain(line);
    expect(article.leftOut).toEqual([]);
    expect(article.credits).toEqual([]);
  });

  it('warns of a line that may be a heading, a caption, a byline or verse', async () => {
    const warned = async (line: string): Promise<(number | null)[]> =>
      (await readText([...body, line, ...body].join('\n\n'))).warnings.map((warning) => warning.line);
    expect(await warned('The pilot and the goats')).toContain(5);
    expect(await warned('On the back she had written: Photo: Minh Ha')).toContain(5);
    expect(await warned('By Lan Song')).toContain(5);
    const verse = 'The river goes slowly\nand slowly the boat\nand nobody hurries\nand nothing will float';
    expect(await warned(verse)).toContain(5);
  });

  it('keeps what follows a counter when it is too much for teasers', async () => {
    const article = await readText(['A line.', 'Comments (3)', ...body, ...body].join('\n\n'));
    expect(toReport('', article).paragraphs).toHaveLength(5);
    expect(article.warnings.map(({ line }) => line)).toContain(3);
  });

  it('keeps a date in the middle of the text', async () => {
    const article = await readText([...body, 'May 9, 2019', ...body].join('\n\n'));
    expect(article.date).toBeNull();
    expect(toReport('', article).paragraphs).toContain('May 9, 2019');
  });
});

describe('the shapes of plain text', () => {
  const prose = 'The ferry left at noon, as it had always done. Nobody was surprised by it at all.';

  it('finds lists, headings in capitals and numbered headings, and breaks between sections', async () => {
    const article = await readText(
      [
        'The landing',
        '',
        prose,
        '',
        'THE OLD BOAT',
        prose,
        '• oars',
        '• a bell',
        '',
        '2. The new boat',
        prose,
        '* * *',
        prose,
      ].join('\n'),
    );
    expect(article.title).toBe('The landing');
    expect(article.blocks.map((block) => block.type)).toEqual([
      ...['paragraph', 'heading', 'paragraph', 'list', 'heading', 'paragraph', 'paragraph'],
    ]);
    expect(article.blocks.at(-1)).toMatchObject({ startsSection: true });
    expect(article.leftOut.map(({ text }) => text)).toEqual(['* * *']);
  });

  it('numbers a list only when it counts up from 1 on adjacent lines', async () => {
    const article = await readText(
      [prose, '1. oars', '2. a bell', prose, '', '4. sails', '5. ropes', prose].join('\n'),
    );
    expect(article.blocks.filter((block) => block.type === 'list')).toHaveLength(1);
    expect(toReport('', article).paragraphs).toContain('4. sails');
  });

  it('joins the lines of a file wrapped at a fixed width, and says so', async () => {
    const words = `${prose} ${prose} ${prose} ${prose}`.split(' ');
    const lines = words.reduce<string[]>(
      ([current = '', ...done], word) =>
        current.length + word.length + 1 > 60
          ? [word, current, ...done]
          : [`${current} ${word}`.trim(), ...done],
      [],
    );
    const article = await readText(`${lines.reverse().join('\n')}\n\nNobody was surprised.`);
    expect(toReport('', article).paragraphs[0]).toBe(words.join(' '));
    expect(article.warnings.some(({ message }) => message.includes('wrapped'))).toBe(true);
  });

  it('leaves out a byline printed twice, and another source', async () => {
    const article = await readText(
      [
        'The landing',
        'By Lan Song',
        '',
        prose,
        prose,
        'Source: River Review',
        'Source: Delta Weekly',
        'Written by Lan Song',
      ].join('\n'),
    );
    expect(article.credits).toEqual([{ role: 'author', name: 'Lan Song', asPrinted: 'By Lan Song' }]);
    expect(article.outlet).toBe('Delta Weekly');
    expect(article.leftOut.map(({ line }) => line)).toEqual([6, 8]);
  });

  it('names the photographer among bylines, and a credit alone as a photo’s place', async () => {
    const signed = await readText([prose, prose, 'Written by Lan Song', 'Photos: Minh Ha'].join('\n'));
    expect(signed.credits.map(({ role }) => role)).toEqual(['author', 'photographer']);
    const alone = await readText([prose, 'Photo: Minh Ha', prose].join('\n'));
    expect(toReport('', alone).captions).toEqual([{ text: '', credit: 'Minh Ha' }]);
  });
});
