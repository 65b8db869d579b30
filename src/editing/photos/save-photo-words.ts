import { APIError } from 'payload';
import type { Locale } from '@/i18n/locales';
import type { EditingContext } from '../editing-context';
import { forOneCall } from '../for-one-call';
import { getPhotoInLanguages, type PhotoInLanguages, type WordOfPhoto } from './photo-words';

/** What of a photo is written anew; what is left out stays. */
export type PhotoChange = {
  /** The `updatedAt` that the change was made from. */
  base: string;
  credit?: string;
  focal?: { x: number; y: number };
  words: Partial<Record<Locale, Partial<Record<WordOfPhoto, string>>>>;
};

/** Somebody saved the photo meanwhile; `theirs` is what it says now. */
export class StalePhoto extends APIError {
  constructor(readonly theirs: PhotoInLanguages) {
    const when = theirs.base.slice(0, 16).replace('T', ' at ');
    super(
      `This photo was saved on ${when} UTC, after you opened it. Nothing of yours was saved: compare the two and save again.`,
      409,
      null,
      true,
    );
  }
}

/**
 * Writes the words of a photo in several languages. Call it in a transaction: it makes a save for each language, each
 * with the rights of the one who asks.
 */
export async function savePhotoWords({
  payload,
  req,
  id,
  change,
}: EditingContext & { id: string; change: PhotoChange }): Promise<PhotoInLanguages> {
  const before = await getPhotoInLanguages({ payload, req, id });
  if (Date.parse(before.base) !== Date.parse(change.base)) throw new StalePhoto(before);
  const { credit, focal } = change;
  const shared = {
    ...(credit !== undefined && { credit }),
    ...(focal && { focalX: focal.x, focalY: focal.y }),
  };
  const saves: [Locale | undefined, Record<string, string | number>][] = [
    ...(Object.keys(shared).length > 0 ? [[undefined, shared] as [undefined, typeof shared]] : []),
    ...toEntries(change.words),
  ];
  for (const [locale, data] of saves) {
    await payload.update({
      collection: 'photos',
      id,
      data,
      ...(locale && { locale }),
      fallbackLocale: false,
      depth: 0,
      overrideAccess: false,
      req: forOneCall(req),
    });
  }
  return getPhotoInLanguages({ payload, req, id });
}

function toEntries(words: PhotoChange['words']): [Locale, Record<string, string>][] {
  const { en, vi, km, fr } = words;
  const entries = [
    ['en', en],
    ['vi', vi],
    ['km', km],
    ['fr', fr],
  ] as const;
  return entries.flatMap(([locale, given]) =>
    given && Object.keys(given).length > 0 ? [[locale, given] as [Locale, Record<string, string>]] : [],
  );
}
