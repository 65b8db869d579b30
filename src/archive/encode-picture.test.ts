import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodePicture } from './encode-picture';

/** Where a picture was taken, and whose camera it was, in each of the ways that a file can say it. */
const PLACE = 'Nowhere-7731';
const GPS = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '13/1 24/1 4515/100',
  GPSLongitudeRef: 'E',
  GPSLongitude: '103/1 52/1 0/1',
};
const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="13,24.7525N"><dc:source xmlns:dc="http://purl.org/dc/elements/1.1/">${PLACE}</dc:source></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

function photograph(format: 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff'): Promise<Buffer> {
  return sharp({ create: { width: 400, height: 30, channels: 3, background: '#486' } })
    .withExif({ IFD0: { ImageDescription: PLACE, Artist: PLACE }, IFD3: GPS })
    .withXmp(XMP)
    .toFormat(format)
    .toBuffer();
}

const SAID = new RegExp(`${PLACE}|GPSLatitude|xpacket|adobe:ns:meta|Exif\\0\\0`);
const words = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)(
  'a photo as %s that says where it was taken',
  (from) => {
    it.each(['avif', 'webp', 'jpg'] as const)('says nothing of it to readers as %s', async (format) => {
      const original = await photograph(from);
      // What is kept is what came.
      const kept = await sharp(original).metadata();
      expect([kept.exif, kept.xmp].some((part) => words(part ?? Buffer.alloc(0)).includes(PLACE))).toBe(true);
      for (const width of [360, 400]) {
        const shown = await encodePicture(original, { width, format });
        const { exif, xmp, iptc } = await sharp(shown).metadata();
        expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
        expect(words(shown)).not.toMatch(SAID);
      }
    });
  },
);

it('a picture with something behind it is shown without that', async () => {
  const hidden = Buffer.concat([
    await photograph('png'),
    Buffer.from('<script>alert(1)</script><?php evil(); ?>'),
  ]);
  for (const format of ['avif', 'webp', 'jpg'] as const)
    expect(words(await encodePicture(hidden, { width: 360, format }))).not.toMatch(/<script|<\?php/);
});
