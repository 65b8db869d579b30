import type { Lang } from '@/domain/body';
import type { EditionAnswer, EditionEntry } from '@/domain/reading';
import { getSource, listPublications } from './article-publications';
import { toArticleView } from './article-view';
import { listEntries } from './edition-entries';
import { getEditionById } from './editions';
import { getEditionTombstone } from './tombstones';

/**
 * One frozen edition of a text, with the article around it as it stands now. Of a text that was taken back, and of an
 * edition that was withdrawn, only the citation is left.
 */
export async function getEdition({
  pid,
  lang,
  number,
}: {
  pid: string;
  lang: Lang;
  number: number;
}): Promise<EditionAnswer> {
  const [publications, stored] = await Promise.all([listPublications(pid, lang), listEntries({ pid, lang })]);
  const asked = stored.find(({ entry }) => entry.number === number);
  if (!asked) return { found: 'nothing' };
  const wanted = publications.find((publication) => publication.lang === lang);
  const readable = stored.map(({ entry }) => entry).filter(({ withdrawnAt }) => withdrawnAt === null);
  const place = toPlace(readable, number);
  if (!wanted || !place) {
    const tombstone = await getEditionTombstone({ pid, lang, number, publications });
    return tombstone ? { found: 'withdrawn', tombstone } : { found: 'nothing' };
  }
  const edition = getEditionById(asked.id);
  const article = await toArticleView({
    wanted,
    publications,
    edition,
    // An older edition may be translated from another text than the newest is.
    source: edition.then(({ content }) => getSource(content.translatedFrom, publications)),
  });
  return {
    found: 'edition',
    view: { article, current: { number: wanted.number, slug: wanted.slug }, ...place },
  };
}

type Place = Record<'first' | 'last', EditionEntry> &
  Record<'predecessor' | 'successor', EditionEntry | null>;

/** Where an edition stands among those that can be read; null when it is none of them. */
function toPlace(readable: readonly EditionEntry[], number: number): Place | null {
  const index = readable.findIndex((entry) => entry.number === number);
  const [first] = readable;
  const last = readable.at(-1);
  if (index === -1 || !first || !last) return null;
  return {
    first,
    last,
    predecessor: readable[index - 1] ?? null,
    successor: readable[index + 1] ?? null,
  };
}
