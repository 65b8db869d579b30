import type { Locale } from '@/i18n/locales';
import type { EditingContext } from './editing-context';
import type { Fault } from './find-publishing-faults';

/** Why a text cannot be the one of an article in a language; null when it can. `id` is missing for a new text. */
export async function findPlaceFault({
  payload,
  req,
  article,
  lang,
  id,
}: EditingContext & { article: string; lang: Locale; id?: string }): Promise<Fault | null> {
  if (
    id &&
    (await payload.count({ collection: 'editions', where: { text: { equals: id } }, req })).totalDocs > 0
  ) {
    return {
      path: 'lang',
      message:
        'This text has been published, so its address is cited: its article and language stay. Start a new text.',
    };
  }
  const { docs } = await payload.find({
    collection: 'texts',
    where: { article: { equals: article }, lang: { equals: lang }, ...(id && { id: { not_equals: id } }) },
    select: { title: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  if (!docs[0]) return null;
  return { path: 'lang', message: secondTextSentence(lang, docs[0].title) };
}

/** What somebody is told who starts a second text of an article in one language. */
export function secondTextSentence(lang: string, title?: string | null): string {
  const named = title ? ` (“${title}”)` : '';
  return `This article has a text in this language (${lang}) already${named}. Open that one, or choose another language.`;
}
