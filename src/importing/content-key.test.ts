import { describe, expect, it } from 'vitest';
import { contentKey } from './content-key';
import { readText } from './fixtures/read-fixture';

const TEXT =
  'The landing\n\nThe ferry left at noon. Nobody minded.\n\nThe pilot sang. The bell rang.\n\nTranslated by Mai Lan';

describe('contentKey', () => {
  it('is the same for other white space, line ends, a file name, an encoding or a format', async () => {
    const key = contentKey(await readText(TEXT));
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    const others = await Promise.all([
      readText(`\ufeff${TEXT.replaceAll('\n', '\r\n')}  `, 'renamed.txt'),
      readText(TEXT.replaceAll(' ferry', '\u00a0 ferry\u200b')),
      readText(TEXT.replace('The landing', '# The landing'), 'article.md'),
    ]);
    expect(others.map(contentKey)).toEqual([key, key, key]);
  });

  it('differs as soon as a word or the title differs', async () => {
    const texts = [TEXT, TEXT.replace('noon', 'dusk'), TEXT.replace('The landing', 'The bell')];
    const keys = await Promise.all(texts.map(async (text) => contentKey(await readText(text))));
    expect(new Set(keys).size).toBe(3);
  });

  it('differs when a picture differs', async () => {
    const article = await readText(TEXT);
    const withPicture = (byte: number) => {
      const data = { bytes: Uint8Array.of(byte), mimeType: 'image/png', name: 'a.png' };
      return contentKey({
        ...article,
        blocks: [...article.blocks, { type: 'figure', caption: { text: '', credit: '', data }, line: 9 }],
      });
    };
    expect(withPicture(1)).toBe(withPicture(1));
    expect(withPicture(1)).not.toBe(withPicture(2));
  });
});
