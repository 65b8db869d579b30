import { sha256Hex } from '@/domain/hashing';
import type { Locale } from '@/i18n/locales';
import type { EditingContext } from './editing-context';
import { forOneCall } from './for-one-call';

type Picture = EditingContext & {
  bytes: Uint8Array;
  mimeType: string;
  name: string;
  credit: string;
  lang: Locale;
  caption?: string;
  alt?: string;
};

/** The id of the photo with these bytes, which is added when the archive has none. */
export async function storePhoto(picture: Picture): Promise<string> {
  const { payload, req, bytes, mimeType, name, credit, lang, caption, alt } = picture;
  const { docs } = await payload.find({
    collection: 'photos',
    where: { sha256: { equals: sha256Hex(bytes) } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  if (docs[0]) return docs[0].id;
  const file = { data: Buffer.from(bytes), mimetype: mimeType, name, size: bytes.byteLength };
  const data = { credit, caption, alt };
  const { id } = await payload.create({
    collection: 'photos',
    locale: lang,
    data,
    file,
    depth: 0,
    req: forOneCall(req),
  });
  return id;
}
