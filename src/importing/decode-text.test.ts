import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';
import { ImportError } from './import-error';

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark, and UTF-16', () => {
    const utf8 = new TextEncoder().encode('\ufeffbác lái đò');
    expect(decodeText(utf8)).toEqual({ text: 'bác lái đò', warning: null });
    expect(decodeText(Buffer.from('\ufeffbác lái đò', 'utf16le')).text).toBe('bác lái đò');
  });

  it('composes decomposed letters', () => {
    expect(decodeText(new TextEncoder().encode('bác lái đò'.normalize('NFD'))).text).toBe('bác lái đò');
  });

  it('falls back to windows-1258 for Vietnamese and windows-1252 otherwise, and warns', () => {
    // "của người" as windows-1258 writes it: letters with combining marks behind them.
    const vietnamese = Uint8Array.from([
      ...[0x63, 0x75, 0xd2, 0x61, 0x20, 0x6e, 0x67, 0xfd, 0xf5, 0xcc, 0x69, 0x20],
      ...Buffer.from('khong co trong cho voi la mot '),
      ...[0xf0, 0xf5, 0xf2, 0x69],
    ]);
    const decoded = decodeText(vietnamese);
    expect(decoded.text).toContain('người');
    expect(decoded.warning).toContain('windows-1258');
    const french = decodeText(Buffer.from('Le bac était prêt pour la rivière', 'latin1'));
    expect(french.text).toBe('Le bac était prêt pour la rivière');
    expect(french.warning).toContain('windows-1252');
  });

  it('takes the encoding that a page states', () => {
    expect(decodeText(Uint8Array.from([0xd1, 0xce]), 'koi8-r').text).toBe('ян'.toUpperCase().toLowerCase());
  });

  it('refuses what is not text', () => {
    expect(() => decodeText(Uint8Array.from([0x50, 0x00, 0x01]))).toThrow(ImportError);
  });
});
