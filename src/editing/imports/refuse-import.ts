import { APIError } from 'payload';
import type { Locale } from '@/i18n/locales';
import type { CorrectedReading, ImportPlace } from '@/importing/reading-view';
import type { EditingContext } from '../editing-context';
import { findLabelId } from '../store-label';
import { findPersonId } from '../store-person';
import { mayCreate, requireCreate } from './may-create';

type Asked = EditingContext & {
  corrected: CorrectedReading & { lang: Locale };
  place: ImportPlace | null;
};

/** Throws a sentence for the first thing that the one who asks may not store, or that is there already. */
export async function refuseImport({ payload, req, corrected, place }: Asked): Promise<void> {
  const { lang, outlet, series, credits, blocks } = corrected;
  await requireCreate(req, 'texts', {
    data: { lang, _status: 'draft' },
    sentence: `You cannot start a text in this language (${lang}): ask an administrator to add it to yours.`,
  });
  const taken = place?.taken.find((text) => text.lang === lang);
  if (place && taken) {
    const named = taken.title ? ` (“${taken.title}”)` : '';
    const sentence = `This article has a text in this language (${lang}) already${named}. Open that one, or choose another language.`;
    throw new APIError(sentence, 409, { text: taken.text, article: place.article.id }, true);
  }
  if (!place) {
    await requireCreate(req, 'articles', {
      sentence: 'Editors add new articles: choose the article that this is a text of, or ask an editor.',
    });
    await requireLabel({ payload, req, collection: 'series', label: series });
  }
  await requireLabel({ payload, req, collection: 'outlets', label: outlet });
  if (!(await mayCreate(req, 'people')))
    for (const { name, asPerson } of credits) await requirePerson({ payload, req, name, asPerson });
  if (blocks.some(({ picture }) => picture !== null))
    await requireCreate(req, 'photos', {
      sentence: 'You cannot add pictures: take them out, or ask an editor.',
    });
}

async function requireLabel({
  payload,
  req,
  collection,
  label,
}: EditingContext & { collection: 'outlets' | 'series'; label: string | null }): Promise<void> {
  if (!label || (await mayCreate(req, collection))) return;
  if (await findLabelId({ payload, req, collection, label })) return;
  const what = collection === 'outlets' ? 'outlet' : 'series';
  const sentence = `The ${what} “${label}” is not in the archive and you cannot add it: leave it empty, or ask an editor.`;
  throw new APIError(sentence, 403, null, true);
}

async function requirePerson({
  payload,
  req,
  name,
  asPerson,
}: EditingContext & { name: string; asPerson: boolean }): Promise<void> {
  if (!asPerson || (await findPersonId({ payload, req, name }))) return;
  const sentence = `“${name}” is not in the archive and you cannot add people: keep the line as printed only.`;
  throw new APIError(sentence, 403, null, true);
}
