import { describe, expect, it } from 'vitest';
import { readFixture, readText } from './fixtures/read-fixture';
import { toReport } from './to-report';

describe('HTML files', () => {
  it('reads what the page states and what it prints', async () => {
    const article = await readFixture('page.html');
    expect(article).toMatchObject({
      lang: 'en',
      title: 'The loom under the house',
      lede: 'One loom, three sisters and a long winter.',
      date: '2021-03-04T08:30+07:00',
      outlet: 'River Review',
      url: 'https://review.example/loom',
      credits: [
        { role: 'author', name: 'Lan Song', asPrinted: 'By Lan Song' },
        { role: 'translator', name: 'Chan Dara', asPrinted: 'Translated by Chan Dara' },
      ],
      warnings: [],
    });
  });

  it('keeps emphasis, links, foreign words, notes, lists, quotations and headings', async () => {
    const { blocks } = await readFixture('page.html');
    expect(blocks.map((block) => block.type)).toEqual([
      ...['paragraph', 'figure', 'heading', 'list', 'quote', 'paragraph', 'paragraph'],
    ]);
    expect(blocks[0]).toMatchObject({
      content: [
        { type: 'text', text: 'The ' },
        { type: 'text', text: 'old', marks: ['italic'] },
        { type: 'text', text: ' loom stands under the house, as ' },
        { type: 'link', url: 'https://review.example/looms', children: [{ type: 'text', text: 'looms' }] },
        { type: 'text', text: ' do, and waits; its owner calls it ' },
        { type: 'text', text: 'khung cửi', marks: ['italic'], lang: 'vi' },
        { type: 'text', text: '.' },
        { type: 'note', content: [{ type: 'text', text: 'A loom worked with the feet.' }] },
      ],
    });
    expect(blocks[2]).toMatchObject({ level: 2 });
  });

  it('holds the picture, its alt text and its credit', async () => {
    const { blocks } = await readFixture('page.html');
    const figure = blocks.find((block) => block.type === 'figure');
    expect(figure?.caption).toMatchObject({
      text: 'The loom at work.',
      credit: 'Minh Ha',
      alt: 'A wooden loom with yellow silk',
      data: { mimeType: 'image/png' },
    });
    expect(figure?.caption.data?.bytes).toHaveLength(8);
  });

  it('leaves the page around the article out, with the line and the reason', async () => {
    const { leftOut } = await readFixture('page.html');
    const reasons = Object.fromEntries(
      leftOut.map(({ text, line, reason }) => [text.slice(0, 12), [line, reason]]),
    );
    expect(reasons['Home Crafts']).toEqual([20, 'navigation of the page']);
    expect(reasons['River Review']?.[1]).toBe('the footer of the page');
    expect(reasons['Facebook Twi']?.[1]).toContain('share-buttons');
    expect(reasons['A far pictur']?.[1]).toContain('picture');
    expect(reasons['document.wri']?.[1]).toBe('a script');
  });

  it('runs no script and passes nothing through', async () => {
    const page =
      '<h1>The bell</h1><p onclick="x()">It rang.<script>document.body.innerHTML = "gone"</script></p><p>Twice.</p>';
    const { paragraphs, leftOut } = toReport('', await readText(page, 'a.html'));
    expect(paragraphs).toEqual(['It rang.', 'Twice.']);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['a script']);
  });

  it('finds the article of a page that marks it with nothing', async () => {
    const prose =
      '<p>The ferry left at noon, as it had always done, and nobody was surprised by it at all, least of all the goats.</p>';
    const links = '<li><a href="/a">Another page of the site</a></li>'.repeat(6);
    const page = `<title>The ferry - River Review</title><div class="menu"><ul>${links}</ul></div><table><tr><td><ul>${links}</ul></td><td><div>${prose.repeat(8)}</div></td></tr></table><footer>All rights</footer>`;
    const article = await readText(page, 'a.html');
    expect(article.title).toBe('The ferry');
    expect(article.blocks.every((block) => block.type === 'paragraph')).toBe(true);
    expect(article.blocks).toHaveLength(8);
    expect(article.leftOut.filter(({ text }) => text.includes('Another page')).length).toBeGreaterThan(0);
  });

  it('parts paragraphs at double breaks and takes bylines after single ones', async () => {
    const page =
      '<h1>Bell</h1><div>It rang.<br><br>It rang<br>again.<br><br>It stopped.<br>Translated by Chan Dara</div>';
    const article = await readText(page, 'a.html');
    expect(toReport('', article).paragraphs).toEqual(['It rang.', 'It rang\nagain.', 'It stopped.']);
    expect(article.credits).toMatchObject([{ role: 'translator', name: 'Chan Dara' }]);
  });

  it('makes a figure of a table with a picture and rows of a table with figures', async () => {
    const page =
      '<h1>Bell</h1><p>It rang.</p><table><tr><td><img src="a.jpg" alt="x"></td></tr><tr><td>The bell. Photo: Minh Ha</td></tr></table>' +
      '<table><tr><th>Year</th><th>Bells</th></tr><tr><td>1990</td><td>3</td></tr></table><p>It stopped.</p>';
    const found = toReport('', await readText(page, 'a.html'));
    expect(found.captions).toEqual([{ text: 'The bell.', credit: 'Minh Ha' }]);
    expect(found.paragraphs).toEqual(['It rang.', 'Year – Bells', '1990 – 3', 'It stopped.']);
    expect(found.warnings.some(({ message }) => message.includes('table'))).toBe(true);
  });

  it('keeps the words of an old page that is one form', async () => {
    const found = toReport(
      '',
      await readText('<form><h1>Bell</h1><p>It rang.</p><input value="x"></form>', 'a.html'),
    );
    expect(found.paragraphs).toEqual(['It rang.']);
  });
});
