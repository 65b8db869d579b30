import { inflateRawSync } from 'node:zlib';
import { ImportError } from '../import-error';

/** The files of a zip archive by name, unpacked. */
export type ZipEntries = Map<string, Uint8Array>;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DAMAGED =
  'The file is damaged: open it in your word processor, save it again as .docx and import that.';
const TOO_LARGE = 'The file unpacks to more than 100 MB: make its pictures smaller and import it again.';
const TOO_MANY =
  'The file holds more parts than any document: save its words as a new document and import that.';
const TOO_LONG = 'The document is longer than 20 MB without its pictures: import it in parts.';

/**
 * How much of an archive is unpacked: bytes in all, bytes of one file of XML, which takes many times its size when it
 * is read, and files.
 */
export type ZipLimits = { bytes: number; xml: number; files: number };

/**
 * Unpacks a zip archive (APPNOTE.TXT 4.3). The sizes that the archive states are not believed. Throws ImportError when
 * it is damaged or larger than the limits.
 */
export function unpackZip(bytes: Uint8Array, limits: ZipLimits): ZipEntries {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntries = new Map();
  let left = limits.bytes;
  let files = 0;
  try {
    for (const entry of listEntries(file)) {
      files += 1;
      if (files > limits.files) throw new ImportError(TOO_MANY);
      const isXml = /\.(?:xml|rels)$/i.test(entry.name);
      const data = unpackEntry(file, entry, { left, most: isXml ? limits.xml : left });
      left -= data.length;
      entries.set(entry.name, data);
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(DAMAGED, { cause: error });
  }
  if (entries.size === 0) throw new ImportError(DAMAGED);
  return entries;
}

type Entry = { name: string; method: number; packed: number; offset: number };

function* listEntries(file: Buffer): Generator<Entry> {
  // The directory's end is followed by nothing but a comment of at most 65,535 bytes.
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || file.readUInt32LE(end) !== END_OF_DIRECTORY) throw new ImportError(DAMAGED);
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new ImportError(DAMAGED);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      file.readUInt16LE(at + field),
    );
    const name = file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    yield {
      name,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42),
    };
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
}

function unpackEntry(
  file: Buffer,
  { method, packed, offset }: Entry,
  { left, most }: { left: number; most: number },
): Uint8Array {
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const data = file.subarray(start, start + packed);
  if (data.length < packed) throw new ImportError(DAMAGED);
  const limit = Math.min(left, most);
  const tooLarge = limit < left ? TOO_LONG : TOO_LARGE;
  if (method === 0) {
    if (data.length > limit) throw new ImportError(tooLarge);
    return data;
  }
  if (method !== 8) throw new ImportError(DAMAGED);
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    throw new ImportError(error instanceof RangeError ? tooLarge : DAMAGED, { cause: error });
  }
}
