import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';
import { makePicture } from './make-picture';

const SCRIPT = '<script>alert(document.domain)</script>';
export const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${SCRIPT}</svg>`;

/** A PNG that says how large it is and holds next to nothing (PNG, 11.2.2). */
export function pixelBomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1024))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A GIF of as many frames as wanted, a pixel each, after which something else may come. */
export function gif(frames: number, { width = 1, height = 1, behind = '' } = {}): Buffer {
  const head = Buffer.from([
    0x47,
    0x49,
    0x46,
    0x38,
    0x39,
    0x61,
    width & 255,
    width >> 8,
    height & 255,
    height >> 8,
    0x80,
    0,
    0,
    0,
    0,
    0,
    255,
    255,
    255,
  ]);
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  return Buffer.concat([
    head,
    ...Array.from({ length: frames }, () => frame),
    Buffer.from([0x3b]),
    Buffer.from(behind),
  ]);
}

/** A TIFF whose only directory claims a size, and whose strips are not there. */
export function tiffBomb(width: number, height: number): Buffer {
  const entries = [
    [0x100, 4, 1, width],
    [0x101, 4, 1, height],
    [0x102, 3, 1, 8],
    [0x103, 3, 1, 1],
    [0x106, 3, 1, 1],
    [0x111, 4, 1, 8],
    [0x115, 3, 1, 1],
    [0x116, 4, 1, height],
    [0x117, 4, 1, 16],
  ];
  const file = Buffer.alloc(8 + 2 + entries.length * 12 + 4);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(entries.length, 8);
  entries.forEach(([tag = 0, type = 0, count = 0, value = 0], index) => {
    const at = 10 + index * 12;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(type, at + 2);
    file.writeUInt32LE(count, at + 4);
    file.writeUInt32LE(value, at + 8);
  });
  return file;
}

/** A WebP, lossless, that claims 16,383 × 16,383 pixels (WebP Lossless, 3), with nothing in it. */
export function webpBomb(): Buffer {
  const data = Buffer.from([0x2f, 0xfe, 0xff, 0xff, 0x0f, 0, 0, 0, 0, 0]);
  const file = Buffer.alloc(20);
  file.write('RIFF', 0);
  file.writeUInt32LE(12 + data.length, 4);
  file.write('WEBPVP8L', 8);
  file.writeUInt32LE(data.length, 16);
  return Buffer.concat([file, data]);
}

/** A picture of an archive's format with something else before, within or behind it. */
export async function polyglots(): Promise<Record<string, { data: Buffer; taken: boolean }>> {
  const png = await makePicture('png');
  const jpeg = await makePicture('jpeg');
  const comment = Buffer.from(`*/=1;alert(1);/*${SCRIPT}<?php system($_GET[0]); ?>`);
  const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, comment.length + 2]), comment]);
  const other = async () => makePicture('png');
  return {
    'a PNG with PHP behind it': {
      data: Buffer.concat([png, Buffer.from('<?php system($_GET[0]); ?>')]),
      taken: true,
    },
    'a PNG with a page behind it': {
      data: Buffer.concat([await other(), Buffer.from(`<html>${SCRIPT}`)]),
      taken: true,
    },
    'a PNG with an archive behind it': {
      data: Buffer.concat([await other(), Buffer.from('PK\u0003\u0004'.repeat(20))]),
      taken: true,
    },
    'a JPEG that is a script as well': {
      data: Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]),
      taken: true,
    },
    'a JPEG with a PDF behind it': {
      data: Buffer.concat([
        await makePicture('jpeg'),
        Buffer.from('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>'),
      ]),
      taken: true,
    },
    'a page that begins like a GIF': { data: Buffer.from(`GIF89a/*${SCRIPT}*/=1;`), taken: false },
    'a page with a PNG behind it': {
      data: Buffer.concat([Buffer.from(`<html>${SCRIPT}`), png]),
      taken: false,
    },
    'a PDF with a JPEG in it': { data: Buffer.concat([Buffer.from('%PDF-1.4\n'), jpeg]), taken: false },
    'a GIF with a script behind it': { data: gif(1, { behind: SCRIPT }), taken: false },
  };
}
