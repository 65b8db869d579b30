import { ObjectId } from 'mongodb';
import { toBlocks, type ResolvePhoto } from '@/domain/blocks';
import type { Lang } from '@/domain/body';
import type { LexicalBody } from '@/domain/lexical';
import { collection, MAX_TIME_MS } from './documents';
import { toLabel } from './labels';

/** The ids of the photos in a body, found by the same code that shows them. */
function listPhotoIds(body: LexicalBody | null | undefined): ObjectId[] {
  const ids = new Set<string>();
  toBlocks(body, (id) => {
    ids.add(id);
    return null;
  });
  return [...ids].filter((id) => ObjectId.isValid(id)).map((id) => new ObjectId(id));
}

/** Reads the photos of a page of the editors, for `toBlocks`; their words in the page's language or another one. */
export async function listFigures(body: LexicalBody | null | undefined, lang: Lang): Promise<ResolvePhoto> {
  const ids = listPhotoIds(body);
  if (ids.length === 0) return () => null;
  const photos = await collection('photos')
    .find({ _id: { $in: ids } }, { maxTimeMS: MAX_TIME_MS })
    .toArray();
  const byId = new Map(photos.map((photo) => [photo._id.toHexString(), photo]));
  return (id, ownCaption) => {
    const photo = byId.get(id);
    if (!photo) return null;
    const { sha256, width, height, credit } = photo;
    const alt = toLabel(photo.alt, lang);
    const caption = ownCaption ? { text: ownCaption, lang } : toLabel(photo.caption, lang);
    const words = caption ?? alt;
    return {
      picture: { sha256, width, height },
      // Caption and alt text share one `lang`: an alt text in another language than the caption is left out.
      alt: alt && alt.lang === words?.lang ? alt.text : '',
      caption: caption?.text ?? '',
      ...(words && words.lang !== lang && { lang: words.lang }),
      credit: credit ?? '',
    };
  };
}
