import { LOCALE_CODES, type Locale } from '@/i18n/locales';
import type { EditingContext } from './editing-context';
import { forOneCall } from './for-one-call';

type Vocabulary = 'outlets' | 'series' | 'subjects';

/** The name of an outlet, a series or a subject in a language, otherwise in the first language that has one. */
export async function getLabel({
  payload,
  req,
  collection,
  id,
  lang,
}: EditingContext & { collection: Vocabulary; id: string; lang: Locale }): Promise<string | null> {
  for (const locale of [lang, ...LOCALE_CODES.filter((code) => code !== lang)]) {
    const found = await payload.find({
      collection,
      where: { id: { equals: id } },
      locale,
      fallbackLocale: false,
      depth: 0,
      limit: 1,
      pagination: false,
      req: forOneCall(req),
    });
    const label = found.docs[0]?.label;
    if (label) return label;
    if (found.docs.length === 0) return null;
  }
  return null;
}
