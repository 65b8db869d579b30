import { isRecord } from '@/domain/json-reading';
import type { Locale } from '@/i18n/locales';
import type { Photo } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { forOneCall } from '../for-one-call';

export const WORDS_OF_PHOTO = ['caption', 'alt', 'rights'] as const;
export type WordOfPhoto = (typeof WORDS_OF_PHOTO)[number];
export type PhotoWords = Record<Locale, Record<WordOfPhoto, string>>;

/** What one screen shows of a photo: its words in all languages, and what they share. */
export type PhotoInLanguages = {
  /** `updatedAt`: what a save says it was made from. */
  base: string;
  name: string;
  sha256: string;
  url: string;
  width: number;
  height: number;
  credit: string;
  /** Per cent of width and height; null where nobody has set it. */
  focal: { x: number; y: number } | null;
  words: PhotoWords;
};

/** Throws Payload's refusal when there is no such photo or the one who asks may not read it. */
export async function getPhotoInLanguages({
  payload,
  req,
  id,
}: EditingContext & { id: string }): Promise<PhotoInLanguages> {
  const photo = await payload.findByID({
    collection: 'photos',
    id,
    locale: 'all',
    depth: 0,
    overrideAccess: false,
    req: forOneCall(req),
  });
  return {
    base: photo.updatedAt,
    name: photo.originalName ?? photo.filename ?? photo.id,
    sha256: photo.sha256 ?? '',
    url: photo.url ?? '',
    width: photo.width ?? 0,
    height: photo.height ?? 0,
    credit: photo.credit ?? '',
    focal: toFocal(photo),
    words: toWords(photo),
  };
}

function toFocal({ focalX, focalY }: Photo): PhotoInLanguages['focal'] {
  return typeof focalX === 'number' && typeof focalY === 'number' ? { x: focalX, y: focalY } : null;
}

/** Read in all languages at once, a word is an object, which the generated types do not know. */
function toWords(photo: Pick<Photo, WordOfPhoto>): PhotoWords {
  const wordsIn = (locale: Locale) => {
    const word = (name: WordOfPhoto) => {
      const inLanguages: unknown = photo[name];
      const value = isRecord(inLanguages) ? inLanguages[locale] : null;
      return typeof value === 'string' ? value : '';
    };
    return { caption: word('caption'), alt: word('alt'), rights: word('rights') };
  };
  return { en: wordsIn('en'), vi: wordsIn('vi'), km: wordsIn('km'), fr: wordsIn('fr') };
}
