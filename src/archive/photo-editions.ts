import { collection, MAX_TIME_MS, type EditionDocument } from './documents';

/** A photo in more editions of unpublished texts than this may be missed, never shown wrongly. */
const MOST_EDITIONS = 500;

type Place = Pick<EditionDocument, 'articlePid' | 'lang' | 'number'>;

/** Whether an edition of a text that is published now shows a photo, and is not withdrawn by itself. */
export async function isInReadableEdition(sha256: string): Promise<boolean> {
  const editions = await collection('editions')
    .find<Place>(
      { photoHashes: sha256 },
      {
        projection: { _id: 0, articlePid: 1, lang: 1, number: 1 },
        limit: MOST_EDITIONS,
        maxTimeMS: MAX_TIME_MS,
      },
    )
    .toArray();
  if (editions.length === 0) return false;
  const articles = { articlePid: { $in: [...new Set(editions.map(({ articlePid }) => articlePid))] } };
  const [published, withdrawn] = await Promise.all([
    collection('publications')
      .find(articles, { projection: { _id: 0, articlePid: 1, lang: 1 }, maxTimeMS: MAX_TIME_MS })
      .toArray(),
    collection('withdrawals')
      .find(
        { ...articles, liftedAt: null, scope: 'edition' },
        { projection: { _id: 0, articlePid: 1, lang: 1, number: 1 }, maxTimeMS: MAX_TIME_MS },
      )
      .toArray(),
  ]);
  return editions.some(
    (edition) =>
      published.some((text) => isSameText(text, edition)) &&
      !withdrawn.some((act) => isSameText(act, edition) && act.number === edition.number),
  );
}

function isSameText(
  text: { articlePid: string; lang?: string | null },
  { articlePid, lang }: { articlePid: string; lang: string },
): boolean {
  return text.articlePid === articlePid && text.lang === lang;
}
