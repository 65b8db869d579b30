import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBagInfo, readOxum, toBagInfo, toOxum } from './bag-info';
import { BAG_DECLARATION, readDeclaration } from './declaration';
import { readManifestLine, readManifestName, toManifestLine } from './manifest-line';
import { isWithinBag, readManifestPath, toManifestPath } from './manifest-path';

const checksum = 'ab'.repeat(32);

describe('paths in a manifest (RFC 8493, section 2.1.3)', () => {
  it('encodes LF, CR and the percent sign, and nothing else', () => {
    expect(toManifestPath('data/50% of\r\nall: “é” #?.txt')).toBe('data/50%25 of%0D%0Aall: “é” #?.txt');
  });

  it('gives every path back', () => {
    const parts = fc.array(fc.constantFrom('%', '\r', '\n', '0D', '25', 'a', '%0A', 'é'));
    fc.assert(
      fc.property(parts, (all) => {
        expect(readManifestPath(toManifestPath(all.join('')))).toBe(all.join(''));
      }),
    );
  });

  it('leaves other encoded characters as they are, and takes either case of the digits', () => {
    expect(readManifestPath('data/a%20b%2e%0d')).toBe('data/a%20b%2e\r');
  });

  it.each([
    '/etc/passwd',
    '../outside',
    'data/../../outside',
    'data/..',
    '~/secrets',
    '~root/.ssh',
    'C:/windows',
    'data\\..\\outside',
    'data//twice',
    './data/a',
    'data/a\0b',
    '',
  ])('knows that %j leaves the bag (section 5.2)', (path) => expect(isWithinBag(path)).toBe(false));

  it.each(['data/a', 'data/a..b/...', 'data/~', 'bagit.txt'])('knows that %j stays in it', (path) =>
    expect(isWithinBag(path)).toBe(true),
  );
});

describe('lines of a manifest', () => {
  it('are written as coreutils writes them and read back', () => {
    const line = toManifestLine({ checksum, path: 'data/a 100%.txt' });
    expect(line).toBe(`${checksum}  data/a 100%25.txt\n`);
    expect(readManifestLine(line.trimEnd())).toEqual({ checksum, path: 'data/a 100%.txt' });
  });

  it('may have tabs, capitals and the end of line of another system', () => {
    const line = `${checksum.toUpperCase()}\t \tdata/a  b.txt\r`;
    expect(readManifestLine(line)).toEqual({ checksum, path: 'data/a  b.txt' });
  });

  it('are refused when they are none, or lead out of the bag, also encoded', () => {
    for (const line of ['', checksum, 'data/a', `${checksum}data/a`, `xyz  data/a`]) {
      expect(readManifestLine(line)).toBeNull();
    }
    expect(readManifestLine(`${checksum}  data/../../a`)).toEqual({ fault: 'outside', path: 'data/../../a' });
  });

  it('say by the name of their file what they are of', () => {
    expect(readManifestName('manifest-sha256.txt')).toEqual({ algorithm: 'sha256', of: 'payload' });
    expect(readManifestName('tagmanifest-md5.txt')).toEqual({ algorithm: 'md5', of: 'tags' });
    expect(readManifestName('manifest.txt')).toBeNull();
  });
});

describe('bagit.txt (section 2.1.1)', () => {
  it('is read as it is written', () => {
    expect(readDeclaration(BAG_DECLARATION)).toEqual({ version: '1.0', encoding: 'UTF-8' });
  });

  it.each(['', '\uFEFFBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n', 'BagIt-Version: 1.0\n'])(
    'is refused when it is %j',
    (text) => expect(readDeclaration(text)).toBeNull(),
  );
});

describe('bag-info.txt (section 2.2.2)', () => {
  const long = 'A long description that goes on and on, '.repeat(6).trim();

  it('folds long values into indented lines and reads them back', () => {
    const rows: [string, string][] = [
      ['Source-Organization', 'An archive: of papers'],
      ['External-Description', long],
      ['Contact-Name', 'a'.repeat(100)],
      ['Contact-Name', ''],
    ];
    const text = toBagInfo(rows);
    expect(text.split('\n').filter((line) => line.length > 79)).toEqual([`Contact-Name: ${'a'.repeat(100)}`]);
    expect(readBagInfo(text)).toEqual(rows);
  });

  it('makes one line of several, so that no value can add a row', () => {
    expect(toBagInfo([['Source-Organization', 'A\nPayload-Oxum: 1.1']])).toBe(
      'Source-Organization: A Payload-Oxum: 1.1\n',
    );
  });

  it('is refused with a line that is no row', () => {
    expect(readBagInfo('Source-Organization')).toBeNull();
    expect(readBagInfo('  indented first')).toBeNull();
  });

  it('tells bytes and files in one value', () => {
    expect(toOxum({ bytes: 279164409832, files: 1198 })).toBe('279164409832.1198');
    expect(readOxum('279164409832.1198')).toEqual({ bytes: 279164409832, files: 1198 });
    expect(readOxum('1,2')).toBeNull();
  });
});
