import { describe, expect, it } from 'vitest';
import { buildDocx, buildParagraph, buildZip, PICTURE } from './fixtures/build-docx';
import { ImportError } from './import-error';
import { readArticle } from './read-article';
import type { ImportedArticle } from './reading';
import { toReport } from './to-report';

const NOTE =
  '<w:p><w:r><w:t>The loom waits.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> It has time. </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Much.</w:t></w:r></w:p>';
const BODY = [
  buildParagraph('The loom under the house', 'Title'),
  buildParagraph('By Lan Song'),
  NOTE,
  buildParagraph('The sisters', 'H1'),
  PICTURE,
  buildParagraph('The loom at work. Photo: Minh Ha', 'Caption'),
  buildParagraph('They weave what they remember. They remember much.'),
  buildParagraph('Translated by Chan Dara'),
].join('');

async function read(bytes: Uint8Array): Promise<ImportedArticle> {
  return readArticle({ fileName: 'loom.docx', bytes, lang: 'en' });
}

describe('DOCX files', () => {
  it('reads headings, emphasis, footnotes, bylines and a picture with its caption', async () => {
    const article = await read(buildDocx(BODY));
    expect(article).toMatchObject({ title: 'The loom under the house', leftOut: [], warnings: [] });
    expect(article.credits.map(({ role, name }) => [role, name])).toEqual([
      ['author', 'Lan Song'],
      ['translator', 'Chan Dara'],
    ]);
    expect(article.blocks.map((block) => block.type)).toEqual([
      'paragraph',
      'heading',
      'figure',
      'paragraph',
    ]);
    expect(article.blocks[0]).toMatchObject({
      content: [
        { type: 'text', text: 'The loom waits.' },
        { type: 'note', content: [{ type: 'text', text: 'A loom worked with the feet.' }] },
        { type: 'text', text: ' It has time. ' },
        { type: 'text', text: 'Much.', marks: ['bold'] },
      ],
    });
    expect(article.blocks[2]).toMatchObject({
      caption: {
        text: 'The loom at work.',
        credit: 'Minh Ha',
        alt: 'A wooden loom',
        data: { mimeType: 'image/png' },
      },
    });
  });

  it('warns of tracked changes and comments, and takes the accepted words', async () => {
    const changed =
      '<w:p><w:r><w:t xml:space="preserve">The bell </w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>cried</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>rang</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>';
    const comments = '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
    const article = await read(buildDocx(changed, { 'word/comments.xml': comments }));
    expect(toReport('', article).paragraphs).toEqual(['The bell rang.']);
    const messages = article.warnings.map(({ message }) => message).join('\n');
    expect(messages).toContain('tracked changes');
    expect(messages).toContain('comments');
  });

  it('refuses a file that unpacks to more than 100 MB, whatever sizes it states', async () => {
    const bomb = buildDocx(BODY, { 'word/media/zeros.png': Buffer.alloc(101 * 1024 * 1024) });
    await expect(read(bomb)).rejects.toThrow('100 MB');
  });

  it('refuses a damaged file and an archive that is no document', async () => {
    const whole = buildDocx(BODY);
    await expect(read(whole.slice(0, whole.length / 2))).rejects.toBeInstanceOf(ImportError);
    await expect(read(buildZip({ 'a.txt': 'x' }))).rejects.toThrow('not a .docx');
    await expect(read(buildDocx('<w:p><w:unclosed>'))).rejects.toBeInstanceOf(ImportError);
  });
});
