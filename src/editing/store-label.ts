import { LOCALE_CODES, type Locale } from '@/i18n/locales';
import type { EditingContext } from './editing-context';
import { forOneCall } from './for-one-call';

type Labelled = EditingContext & {
  collection: 'outlets' | 'series' | 'subjects';
  label: string;
  lang: Locale;
};

/** The id of the outlet, series or subject with this label in any language; added when there is none. */
export async function storeLabel({ payload, req, collection, label, lang }: Labelled): Promise<string> {
  const known = await findLabelId({ payload, req, collection, label });
  if (known) return known;
  const { id } = await payload.create({
    collection,
    locale: lang,
    data: { label },
    depth: 0,
    req: forOneCall(req),
  });
  return id;
}

/** The id of the outlet, series or subject with this label in any language; null when there is none. */
export async function findLabelId({
  payload,
  req,
  collection,
  label,
}: Omit<Labelled, 'lang'>): Promise<string | null> {
  const { docs } = await payload.find({
    collection,
    where: { or: LOCALE_CODES.map((locale) => ({ [`label.${locale}`]: { equals: label } })) },
    sort: 'createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.id ?? null;
}
