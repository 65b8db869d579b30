import { formatLinks, type Link } from '@/domain/link-header';
import { hrefOfEdition, toHttpDate, toMementos, toTimeLinks } from '@/domain/memento';
import type { Lang } from '@/domain/body';
import type { Site } from '@/domain/site';

/** The mementos of one text, ascending. `original`: the absolute URL of its page. */
export type TimeMap = {
  original: string;
  pid: string;
  lang: Lang;
  editions: readonly { number: number; publishedAt: string }[];
  site: Site;
};

/** RFC 7089, 5: a TimeMap in the link format of RFC 6690, with the range of its mementos (5.1.3). */
export function toTimeMap({ original, pid, lang, editions, site }: TimeMap): string {
  const links = toTimeLinks({ original, site });
  const [first = null] = editions;
  const last = editions.at(-1) ?? null;
  const range =
    first && last ? { from: toHttpDate(first.publishedAt), until: toHttpDate(last.publishedAt) } : {};
  const named = [
    [first, 'first'],
    [last, 'last'],
    ...editions.map((edition) => [edition, ''] as const),
  ] as const;
  const mementos = toMementos(named, (edition) => hrefOfEdition(edition, { pid, lang, site }));
  const all: Link[] = [
    links.original,
    { ...links.timemap, rel: 'self', ...range },
    links.timegate,
    ...mementos.toSorted((a, b) => Date.parse(a.datetime ?? '') - Date.parse(b.datetime ?? '')),
  ];
  return `${all.map((link) => formatLinks([link])).join(',\n')}\n`;
}
