import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { EditingContext } from '@/editing/editing-context';
import { storePhoto } from '@/editing/store-photo';
import { LOCALE_CODES } from '@/i18n/locales';
import { DEMO_PEOPLE } from './content/people';
import { DEMO_PICTURES, type PictureKey } from './content/pictures';
import { mapValues } from './map-values';

const WIDTH = 1600;

/** Our drawings as photos of the archive, with default captions and alternative texts in every language. */
export function loadPictures(context: EditingContext): Promise<Record<PictureKey, string>> {
  return mapValues(DEMO_PICTURES, async ({ caption, alt }, name) => {
    const { payload, req } = context;
    const bytes = await rasterize(name);
    const file = { bytes, mimeType: 'image/png', name: `${name}.png` };
    const id = await storePhoto({ ...context, ...file, credit: DEMO_PEOPLE.archive.name, lang: 'en' });
    for (const locale of LOCALE_CODES) {
      const data = { caption: caption[locale], alt: alt[locale] };
      await payload.update({ collection: 'photos', id, locale, data, depth: 0, req });
    }
    return id;
  });
}

/** A drawing as PNG: the archive takes no SVG, which can carry scripts. */
async function rasterize(name: PictureKey): Promise<Uint8Array> {
  const drawing = await readFile(new URL(`./pictures/${name}.svg`, import.meta.url));
  return sharp(drawing).resize({ width: WIDTH }).png({ palette: true }).toBuffer();
}
