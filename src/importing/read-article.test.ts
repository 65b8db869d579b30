import { describe, expect, it } from 'vitest';
import { ImportError } from './import-error';
import { readArticle } from './read-article';
import { readText } from './fixtures/read-fixture';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readArticle', () => {
  it.each([
    ['empty.txt', bytes(''), 'empty'],
    ['blank.txt', bytes(' \n\u00a0\n\u200b'), 'no words'],
    ['picture.png', bytes('x'), '.docx'],
    ['noextension', bytes('x'), '.txt'],
    ['binary.txt', Uint8Array.from([1, 0, 2]), 'not text'],
    ['broken.docx', bytes('this is no archive'), 'damaged'],
    ['old.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'password'],
    ['blank.html', bytes('<p> </p>'), 'no words'],
    ['blank.md', bytes('---\ntitle: x\n---\n'), 'no words'],
  ])('refuses %s with a sentence', async (fileName, content, word) => {
    const reading = readArticle({ fileName, bytes: content });
    await expect(reading).rejects.toBeInstanceOf(ImportError);
    await expect(reading).rejects.toThrow(word);
  });

  it('takes the extension in any case and the language that a person gives', async () => {
    const article = await readArticle({ fileName: 'A.TXT', bytes: bytes('Con đò qua sông.'), lang: 'vi' });
    expect(article.lang).toBe('vi');
  });

  it('says when the language is not certain, or is another than was given', async () => {
    const short = await readArticle({ fileName: 'a.txt', bytes: bytes('Ferry.') });
    expect(short.warnings.some(({ message }) => message.includes('language'))).toBe(true);
    const other = await readText(
      'The ferry was the only way across the river and they were late for it.',
      'a.txt',
      'vi',
    );
    expect(other.lang).toBe('vi');
    expect(other.warnings.some(({ message }) => message.includes('look like en'))).toBe(true);
  });

  it('says when the encoding had to be guessed', async () => {
    const article = await readArticle({
      fileName: 'a.txt',
      bytes: Buffer.from('Le bac était prêt.', 'latin1'),
      lang: 'fr',
    });
    expect(article.warnings.some(({ message }) => message.includes('windows-1252'))).toBe(true);
  });
});
