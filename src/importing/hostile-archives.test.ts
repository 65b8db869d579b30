import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildDocx, buildParagraph, buildZip } from './fixtures/build-docx';
import { readHostile } from './fixtures/read-hostile';
import { ImportError } from './import-error';

const MB = 1024 * 1024;

describe('archives that are bombs', () => {
  it.each<[string, () => Uint8Array]>([
    ['a document of 1 GB', () => zipOfZeros('word/document.xml', 1024)],
    ['a picture of 1 GB', () => zipOfZeros('word/media/a.png', 1024)],
    ['a document of 30 MB without its pictures', () => zipOfZeros('word/document.xml', 30)],
    ['comments of 30 MB', () => buildDocx(buildParagraph('A'), { 'word/comments.xml': ' '.repeat(30 * MB) })],
    [
      'relations of 30 MB',
      () => buildDocx(buildParagraph('A'), { 'word/_rels/a.rels': ' '.repeat(30 * MB) }),
    ],
    [
      '6,000 files',
      () => buildZip(Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`a${at}`, '']))),
    ],
    ['files that lie over one another', () => overlapping(2_000)],
    ['a directory that says 65,535 files', () => withCount(buildDocx(buildParagraph('A')), 65_535)],
    ['a directory that begins behind the file', () => withOffset(buildDocx(buildParagraph('A')), 0xfffffff0)],
    ['nothing but an end', () => buildZip({})],
    ['half a file', () => buildDocx(buildParagraph('A')).subarray(0, 400)],
  ])('refuses %s with a sentence', async (_, build) => {
    const { error } = await readHostile('bomb.docx', build());
    expect(error).toBeInstanceOf(ImportError);
    expect(String(error)).toMatch(/\.$/);
  });
});

/** One file of as many megabytes of zeros, which were never in memory: a piece of deflated ones, again and again. */
function zipOfZeros(name: string, megabytes: number): Uint8Array {
  const piece = deflateRawSync(Buffer.alloc(MB), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.alloc(0));
  const packed = Buffer.concat([...Array.from({ length: megabytes }, () => piece), end]);
  const empty = Buffer.from(buildZip({ [name]: '' }));
  const [start, directory] = [30 + name.length, empty.lastIndexOf('PK\x01\x02', undefined, 'latin1')];
  const tail = Buffer.from(empty.subarray(directory));
  tail.writeUInt32LE(packed.length, 20);
  tail.writeUInt32LE(start + packed.length, tail.length - 6);
  return Buffer.concat([empty.subarray(0, start), packed, tail]);
}

/** Many entries of the directory that all name the same bytes. */
function overlapping(times: number): Uint8Array {
  const file = Buffer.from(buildZip({ 'word/document.xml': Buffer.alloc(MB) }));
  const start = file.lastIndexOf('PK\x01\x02', undefined, 'latin1');
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const tail = Buffer.from(file.subarray(end));
  tail.writeUInt16LE(times, 8);
  tail.writeUInt16LE(times, 10);
  tail.writeUInt32LE((end - start) * times, 12);
  const entries = Array.from({ length: times }, () => file.subarray(start, end));
  return Buffer.concat([file.subarray(0, start), ...entries, tail]);
}

function withCount(docx: Uint8Array, count: number): Uint8Array {
  const file = Buffer.from(docx);
  file.writeUInt16LE(count, file.length - 22 + 10);
  return file;
}

function withOffset(docx: Uint8Array, offset: number): Uint8Array {
  const file = Buffer.from(docx);
  file.writeUInt32LE(offset, file.length - 22 + 16);
  return file;
}
