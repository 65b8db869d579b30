import { describe, expect, it } from 'vitest';
import { readFixture, readText } from './fixtures/read-fixture';
import { toReport } from './to-report';

describe('Markdown files', () => {
  it('reads front matter and the article', async () => {
    const article = await readFixture('article.md');
    expect(article).toMatchObject({
      title: 'The bell at the landing',
      date: '2020-05',
      outlet: 'River Review',
      lang: 'en',
      series: { name: 'Sounds of the river', part: 2, continues: true },
      credits: [
        { role: 'translator', name: 'Chan Dara', asPrinted: 'Chan Dara' },
        { role: 'author', name: 'Lan Song', asPrinted: 'By Lan Song' },
      ],
    });
    expect(article.blocks.map((block) => block.type)).toEqual([
      'paragraph',
      'heading',
      'list',
      'quote',
      'figure',
      'paragraph',
    ]);
    expect(article.leftOut.map(({ line, text }) => [line, text])).toEqual([
      [9, 'mood: blue'],
      [28, "alert('never')"],
    ]);
  });

  it('keeps emphasis and footnotes, and takes raw HTML as words', async () => {
    const { blocks } = await readFixture('article.md');
    expect(blocks[0]).toMatchObject({
      content: [
        { type: 'text', text: 'The bell rings when the homework is done.' },
        {
          type: 'note',
          content: [{ type: 'text', text: "The pilot's daughter says that it is the other way round." }],
        },
        { type: 'text', text: ' Nobody has ' },
        { type: 'text', text: 'ever', marks: ['italic'] },
        { type: 'text', text: ' set a watch by it, and ' },
        { type: 'text', text: 'nobody', marks: ['bold'] },
        { type: 'text', text: ' has missed a boat.' },
      ],
    });
    expect(blocks.at(-1)).toMatchObject({
      content: [{ text: 'Raw ' }, { text: 'words' }, { text: ' stay words.' }],
    });
    expect(JSON.stringify(blocks)).not.toContain('alert');
  });

  it('puts a picture and the caption below it together', async () => {
    const { blocks } = await readFixture('article.md');
    const figure = blocks.find((block) => block.type === 'figure');
    expect(figure?.caption).toMatchObject({
      text: 'The bell before it was hung.',
      credit: 'Minh Ha',
      alt: 'The bell',
    });
    expect(figure?.caption.data?.mimeType).toBe('image/png');
  });

  it('takes no heading of a section for the title', async () => {
    const article = await readText('## The oars\n\nThey were long.\n\n## The bell\n\nIt was loud.', 'a.md');
    expect(article.title).toBeNull();
    expect(article.blocks.map((block) => block.type)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  it('keeps a reference to a note that is not there', async () => {
    expect(toReport('', await readText('# Bell\n\nIt rang.[^9]', 'a.md')).paragraphs).toEqual([
      'It rang.[^9]',
    ]);
  });
});
