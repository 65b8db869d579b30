import { describe, expect, it } from 'vitest';
import { buildDocx, buildParagraph } from './fixtures/build-docx';
import { readArticle } from './read-article';
import { toReport } from './to-report';

const by = (name: string, id: number) =>
  `<w:${name} w:id="${id}" w:author="Ly Ha" w:date="2026-01-02T03:04:05Z">`;
const run = (words: string, tag = 't') => `<w:r><w:${tag} xml:space="preserve">${words}</w:${tag}></w:r>`;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const DELETED_PARAGRAPH = `<w:p><w:pPr><w:rPr>${by('del', 8)}</w:del></w:rPr></w:pPr>${by('del', 9)}${run('The clerk sat down.', 'delText')}</w:del></w:p>`;
const BODY = [
  buildParagraph('The bell of the ferry'),
  `<w:p>${run('The bell ')}${by('del', 1)}${run('cried', 'delText')}</w:del>${by('ins', 2)}${run('rang')}</w:ins>${run(' over the water that day.')}<w:r><w:commentReference w:id="5"/></w:r></w:p>`,
  DELETED_PARAGRAPH,
  `<w:p>${by('moveFrom', 3)}${run('Nobody heard it in the village.')}</w:moveFrom></w:p>`,
  buildParagraph('The ferry waited for an hour, and then it left.'),
  `<w:p>${by('moveTo', 4)}${run('Nobody heard it in the village.')}</w:moveTo></w:p>`,
  `<w:tbl><w:tr><w:tc>${buildParagraph('Ferry')}</w:tc><w:tc>${buildParagraph('Ten boats')}</w:tc></w:tr><w:tr><w:tc>${buildParagraph('Bridge')}</w:tc><w:tc>${buildParagraph('None yet')}</w:tc></w:tr></w:tbl>`,
].join('');
const COMMENTS = `<w:comments xmlns:w="${WORD}"><w:comment w:id="5" w:author="Chan Dara"><w:p>${run('Which bell?')}</w:p></w:comment></w:comments>`;

const read = () =>
  readArticle({
    fileName: 'ferry.docx',
    bytes: buildDocx(BODY, { 'word/comments.xml': COMMENTS }),
    lang: 'en',
  });

describe('tracked changes of a .docx', () => {
  it('keeps what was inserted and the moved words once, where they were moved to', async () => {
    const { title, paragraphs } = toReport('', await read());
    expect([title, ...paragraphs].filter(Boolean)).toEqual([
      'The bell of the ferry',
      'The bell rang over the water that day.',
      'The ferry waited for an hour, and then it left.',
      'Nobody heard it in the village.',
      'Ferry – Ten boats',
      'Bridge – None yet',
    ]);
  });

  it('lists what was deleted, moved away and commented, with its author and paragraph', async () => {
    expect((await read()).leftOut).toEqual([
      { line: 2, text: 'cried', reason: 'deleted as a tracked change by Ly Ha' },
      { line: 2, text: 'Which bell?', reason: 'a comment by Chan Dara' },
      { line: 2, text: 'The clerk sat down.', reason: 'deleted as a tracked change by Ly Ha' },
      {
        line: 2,
        text: 'Nobody heard it in the village.',
        reason: 'moved as a tracked change by Ly Ha: it stands where it was moved to',
      },
    ]);
  });

  it('says so, and that a table became paragraphs', async () => {
    const said = (await read()).warnings.map(({ message }) => message).join('\n');
    expect(said).toContain('tracked changes');
    expect(said).toContain('comments');
    expect(said).toContain('A table was turned into a paragraph a row');
  });

  it('leads from the warning of a table to its first row', async () => {
    const { blocks, warnings } = await read();
    const rows = blocks.slice(-2).map(({ line }) => line);
    expect(warnings.find(({ message }) => message.startsWith('A table'))?.line).toBe(rows[0]);
  });
});
