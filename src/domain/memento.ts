import type { Lang } from './body';
import type { Link } from './link-header';
import { absoluteUrl, articlePath, editionPath, timegatePath, timemapPath } from './paths';
import type { EditionEntry } from './reading';
import type { Site } from './site';

/** A frozen edition as Memento speaks of it. `publishedAt`: ISO 8601, UTC. */
type Memento = { number: number; publishedAt: string };

/** What of an `EditionView` its links are made of. */
type Placed = {
  article: { pid: string; edition: Memento & { lang: Lang } };
  current: { slug: string };
  first: EditionEntry;
  last: EditionEntry;
  predecessor: EditionEntry | null;
  successor: EditionEntry | null;
};

/** The media type of a list of links (RFC 6690, 7.3), which TimeMaps are written in (RFC 7089, 5). */
export const LINK_FORMAT_TYPE = 'application/link-format';

/** A date as HTTP writes it, to the second (RFC 9110, 5.6.7); also that of `Memento-Datetime` (RFC 7089, 2.1.1). */
export function toHttpDate(iso: string): string {
  return new Date(iso).toUTCString();
}

/**
 * The edition that a text had at a moment (RFC 7089, 4.5.1 and 4.5.3): the newest that was published by then; the
 * first for a moment before it. Without a moment, the newest. Editions ascending; null only when there are none.
 */
export function chooseMemento<Edition extends Memento>(
  editions: readonly Edition[],
  moment: Date | null,
): Edition | null {
  if (!moment) return editions.at(-1) ?? null;
  // HTTP's dates have no milliseconds: whoever asks for an edition's own date gets that edition.
  const until = Math.floor(moment.getTime() / 1000);
  const byThen = editions.filter(({ publishedAt }) => Math.floor(Date.parse(publishedAt) / 1000) <= until);
  return byThen.at(-1) ?? editions[0] ?? null;
}

/** The three resources of Memento that belong to the URL of a text, with the types of their links. */
export function toTimeLinks({
  original,
  site,
}: {
  /** absolute */
  original: string;
  site: Site;
}): Record<'original' | 'timegate' | 'timemap', Link> {
  return {
    original: { href: original, rel: 'original' },
    timegate: { href: absoluteUrl(site.url, timegatePath(original)), rel: 'timegate' },
    timemap: {
      href: absoluteUrl(site.url, timemapPath(original)),
      rel: 'timemap',
      type: LINK_FORMAT_TYPE,
    },
  };
}

/**
 * The links between an edition and its text, for the `Link` header of the edition's page: those of Memento
 * (RFC 7089, 2.2.4) and those of its version history (RFC 5829, 3.2, 3.4 and 3.5). Send it with `Memento-Datetime`
 * as `toHttpDate(publishedAt)` gives it and without `Vary: accept-datetime`.
 */
export function mementoLinks(view: Placed, site: Site): Link[] {
  const { article, current, first, last, predecessor, successor } = view;
  const { lang } = article.edition;
  const original = absoluteUrl(site.url, articlePath({ lang, pid: article.pid, slug: current.slug }));
  const hrefOf = (edition: Memento) => hrefOfEdition(edition, { lang, pid: article.pid, site });
  const links = toTimeLinks({ original, site });
  const around: [Memento | null, string][] = [
    [first, 'first'],
    [predecessor, 'prev'],
    [article.edition, ''],
    [successor, 'next'],
    [last, 'last'],
  ];
  return [
    links.original,
    links.timegate,
    links.timemap,
    ...toMementos(around, hrefOf),
    { href: hrefOf(last), rel: 'latest-version' },
    ...(predecessor ? [{ href: hrefOf(predecessor), rel: 'predecessor-version' }] : []),
    ...(successor ? [{ href: hrefOf(successor), rel: 'successor-version' }] : []),
  ];
}

/** One link an edition, which carries every name that the edition has (`first prev memento`), in their order. */
export function toMementos(
  named: readonly (readonly [Memento | null, string])[],
  hrefOf: (edition: Memento) => string,
): Link[] {
  const byNumber = new Map<number, { edition: Memento; names: string[] }>();
  for (const [edition, name] of named) {
    if (!edition) continue;
    const entry = byNumber.get(edition.number) ?? { edition, names: [] };
    if (name !== '') entry.names.push(name);
    byNumber.set(edition.number, entry);
  }
  return [...byNumber.values()].map(({ edition, names }) => ({
    href: hrefOf(edition),
    rel: [...names, 'memento'].join(' '),
    datetime: toHttpDate(edition.publishedAt),
  }));
}

/** The absolute URL of a frozen edition. */
export function hrefOfEdition(
  { number }: Memento,
  { lang, pid, site }: { lang: Lang; pid: string; site: Site },
): string {
  return absoluteUrl(site.url, editionPath({ lang, pid, number }));
}
