import type { Figure } from '@/domain/body';
import type { ResolvePhoto } from '@/domain/blocks';
import type { LexicalBody } from '@/domain/lexical';
import { LOCALE_CODES, type Locale } from '@/i18n/locales';
import type { Photo } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { forOneCall } from './for-one-call';
import { photoIdsOf } from './photo-ids-of';

type Words = { lang: Locale; caption: string; alt: string };

/**
 * Reads the photos of a body and gives what `toBlocks` asks for. A photo that has no words at all in the text's
 * language shows those of another one, which the figure then names.
 */
export async function resolvePhotos({
  payload,
  req,
  body,
  lang,
}: EditingContext & { body: LexicalBody | null; lang: Locale }): Promise<ResolvePhoto> {
  const photos = new Map<string, Photo>();
  const words = new Map<string, Words>();
  let wordless = photoIdsOf(body);
  for (const locale of [lang, ...LOCALE_CODES.filter((code) => code !== lang)]) {
    if (wordless.length === 0) break;
    const { docs } = await payload.find({
      collection: 'photos',
      where: { id: { in: wordless } },
      locale,
      fallbackLocale: false,
      depth: 0,
      pagination: false,
      req: forOneCall(req),
    });
    for (const photo of docs) {
      photos.set(photo.id, photo);
      const caption = photo.caption?.trim() ?? '';
      const alt = photo.alt?.trim() ?? '';
      if (caption || alt) words.set(photo.id, { lang: locale, caption, alt });
    }
    wordless = docs.filter(({ id }) => !words.has(id)).map(({ id }) => id);
  }
  return (id, caption) => {
    const photo = photos.get(id);
    return photo ? toFigure(photo, words.get(id), caption, lang) : null;
  };
}

function toFigure(photo: Photo, words: Words | undefined, caption: string, lang: Locale): Figure {
  const foreign = words !== undefined && words.lang !== lang;
  // A caption of this text's own beside an alternative text in another language would be marked as that language.
  const shown = caption && foreign ? { lang, caption: '', alt: '' } : words;
  return {
    picture: { sha256: photo.sha256 ?? '', width: photo.width ?? 0, height: photo.height ?? 0 },
    alt: shown?.alt ?? '',
    caption: caption || (shown?.caption ?? ''),
    ...(shown && shown.lang !== lang && { lang: shown.lang }),
    credit: photo.credit?.trim() ?? '',
  };
}
