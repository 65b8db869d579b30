import type { Attack } from './attack';
import { gif, pixelBomb, polyglots, SVG, tiffBomb, webpBomb } from './hostile-files';
import { makePicture } from './make-picture';
import { multipart } from './multipart';

type Sent = { name: string; data: Uint8Array | string; fileName?: string; type?: string; taken?: boolean };

/** A picture that is taken is kept under its hash, whatever it was called. */
const KEPT = /"filename":\s*"[0-9a-f]{64}\.(?:jpg|png|webp|avif|tif)"/;

function upload({ name, data, fileName = 'a.png', type = 'image/png', taken = false }: Sent): Attack {
  return {
    ...multipart([{ name: 'file', fileName, type, data }]),
    name: `upload: ${name}`,
    as: 'editor',
    method: 'POST',
    path: '/api/photos',
    ...(taken ? { status: [201] as const, has: KEPT } : { status: [400, 413, 415] as const }),
  };
}

/** File names that are paths, commands, or longer than any folder takes; the picture itself is one. */
async function listNameAttacks(): Promise<Attack[]> {
  const names = [
    '../../../../tmp/evil.png',
    '..\\\\..\\\\evil.png',
    '/etc/cron.d/evil.png',
    'a\u0000.php.png',
    '\u202egnp.exe',
    `${'x'.repeat(300)}.png`,
    '.htaccess',
    'a.php',
    'a.svg',
    'a.html',
    'a.png.html',
    'CON.png',
    '<img src=x onerror=alert(1)>.png',
    '%2e%2e%2fevil.png',
    '$(touch evil).png',
    'a;rm -rf.png',
    '',
    '.',
    '..',
    'ខ្មែរ.png',
  ];
  return Promise.all(
    names.map(async (fileName) => {
      const one = upload({
        name: `file name ${JSON.stringify(fileName).slice(0, 60)}`,
        fileName,
        data: await makePicture('png'),
        taken: true,
      });
      // A picture under a name that Payload itself refuses is refused, not an error.
      return { ...one, status: [201, 400], has: /"filename":\s*"[0-9a-f]{64}\.png"|"errors"/ };
    }),
  );
}

/** What is no picture, or more than one; and pictures that are something else as well. */
export async function listUploadAttacks(): Promise<Attack[]> {
  const both = await polyglots();
  const jpeg = await makePicture('jpeg');
  return [
    upload({ name: 'SVG', data: SVG, fileName: 'a.svg', type: 'image/svg+xml' }),
    upload({ name: 'SVG as PNG', data: SVG }),
    upload({
      name: 'SVG as PNG with a declaration',
      data: `<?xml version="1.0"?>${SVG}`,
      type: 'image/svg+xml',
    }),
    upload({ name: 'SVG behind a byte order mark', data: `\ufeff${SVG}`, fileName: 'a.png.svg' }),
    upload({
      name: 'SVG, compressed',
      data: Buffer.from('1f8b0800', 'hex'),
      fileName: 'a.svgz',
      type: 'image/svg+xml',
    }),
    upload({
      name: 'a page',
      data: '<html><script>alert(1)</script>',
      fileName: 'a.html',
      type: 'text/html',
    }),
    upload({ name: 'a page as PNG', data: '<html><script>alert(1)</script>' }),
    upload({
      name: 'XML with an entity of a file',
      data: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg">&e;</svg>',
    }),
    upload({ name: 'nothing', data: '' }),
    upload({ name: 'a PDF', data: '%PDF-1.7\n%%EOF', fileName: 'a.pdf', type: 'application/pdf' }),
    upload({
      name: 'ImageMagick’s own language',
      data: 'push graphic-context\nfill \'url(https://127.0.0.1/x"|ls "-la)\'',
      fileName: 'a.mvg',
    }),
    upload({ name: 'a JPEG XL', data: Buffer.from('ff0a', 'hex'), type: 'image/jxl' }),
    upload({
      name: 'an icon',
      data: Buffer.from('00000100010001010000', 'hex'),
      fileName: 'a.ico',
      type: 'image/x-icon',
    }),
    upload({ name: 'a GIF', data: gif(1), fileName: 'a.gif', type: 'image/gif' }),
    upload({ name: 'a GIF of 5,000 frames', data: gif(5_000), fileName: 'a.gif', type: 'image/gif' }),
    upload({
      name: 'a GIF that claims 65,535 × 65,535',
      data: gif(1, { width: 65_535, height: 65_535 }),
      type: 'image/gif',
    }),
    upload({ name: 'a PNG that claims 60,000 × 60,000', data: pixelBomb(60_000, 60_000) }),
    upload({ name: 'a PNG that claims 2,147,483,647 × 1', data: pixelBomb(2_147_483_647, 1) }),
    upload({ name: 'a PNG that claims 1 × 2,147,483,647', data: pixelBomb(1, 2_147_483_647) }),
    upload({ name: 'a PNG that claims 0 × 0', data: pixelBomb(0, 0) }),
    upload({ name: 'a PNG of 11,000 × 11,000 with a kilobyte in it', data: pixelBomb(11_000, 11_000) }),
    upload({ name: 'a PNG of 9,000 × 9,000 with a kilobyte in it', data: pixelBomb(9_000, 9_000) }),
    upload({ name: 'a WebP that claims 16,383 × 16,383', data: webpBomb(), type: 'image/webp' }),
    upload({
      name: 'a TIFF that claims 60,000 × 60,000',
      data: tiffBomb(60_000, 60_000),
      type: 'image/tiff',
    }),
    upload({
      name: 'a TIFF that claims 4,294,967,295 rows',
      data: tiffBomb(1, 4_294_967_295),
      type: 'image/tiff',
    }),
    upload({ name: 'half a JPEG', data: jpeg.subarray(0, 200), type: 'image/jpeg' }),
    upload({
      name: 'a JPEG’s first bytes',
      data: Buffer.from('ffd8ffe000104a4649460001', 'hex'),
      type: 'image/jpeg',
    }),
    upload({
      name: 'an AVIF’s first bytes',
      data: Buffer.from('0000001c6674797061766966000000006d696631617669666d696166', 'hex'),
      type: 'image/avif',
    }),
    upload({
      name: 'a JPEG that says it is a page',
      data: jpeg,
      fileName: 'a.html',
      type: 'text/html',
      taken: true,
    }),
    upload({ name: 'a WebP that says it is a PNG', data: await makePicture('webp'), taken: true }),
    upload({
      name: 'an AVIF that says it is SVG',
      data: await makePicture('avif'),
      fileName: 'a.svg',
      type: 'image/svg+xml',
      taken: true,
    }),
    upload({
      name: 'a TIFF that says nothing',
      data: await makePicture('tiff'),
      fileName: 'a',
      type: 'application/octet-stream',
      taken: true,
    }),
    ...Object.entries(both).map(([name, { data, taken }]) => upload({ name, data, taken })),
    ...(await listNameAttacks()),
  ];
}
