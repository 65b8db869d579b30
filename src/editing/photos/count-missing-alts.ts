import type { Where } from 'payload';
import { LOCALE_CODES, type Locale } from '@/i18n/locales';
import type { EditingContext } from '../editing-context';
import { forOneCall } from '../for-one-call';

/** Photos without an alternative text in the language that is asked for: none was ever written, or it was emptied. */
export const LACKS_ALT: Where = { or: [{ alt: { exists: false } }, { alt: { equals: '' } }] };

/** How many photos lack an alternative text, by language. */
export async function countMissingAlts({
  payload,
  req,
}: EditingContext): Promise<{ lang: Locale; count: number }[]> {
  const counts: { lang: Locale; count: number }[] = [];
  for (const lang of LOCALE_CODES) {
    const { totalDocs } = await payload.count({
      collection: 'photos',
      where: LACKS_ALT,
      locale: lang,
      overrideAccess: false,
      req: forOneCall(req),
    });
    counts.push({ lang, count: totalDocs });
  }
  return counts;
}
