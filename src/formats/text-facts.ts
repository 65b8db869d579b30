/** What several serializers say of the text in a view, told in one place. */
import type { Lang } from '@/domain/body';
import type { Credit } from '@/domain/credits';
import { precision } from '@/domain/dates';
import type { EditionContent } from '@/domain/edition';
import { absoluteUrl, ark, arkPath, articlePath, personPath } from '@/domain/paths';
import type { ArticleView, TextLink } from '@/domain/reading';
import type { Site } from '@/domain/site';

/** Where a text is: its `ark:`, the URL at which that is answered, and the page. All but `ark` are absolute URLs. */
export type TextAddresses = { ark: string; arkUrl: string; url: string };

/** The addresses of one text of an article, which need not be the one that a view shows. */
export function toTextAddresses(
  pid: string,
  { lang, slug }: Pick<TextLink, 'lang' | 'slug'>,
  { naan, url }: Site,
): TextAddresses {
  return {
    ark: ark({ naan, pid, lang }),
    arkUrl: absoluteUrl(url, arkPath({ naan, pid, lang })),
    url: absoluteUrl(url, articlePath({ lang, pid, slug })),
  };
}

/** The addresses of the text that a view shows. */
export function addressesOf({ pid, edition }: ArticleView, site: Site): TextAddresses {
  return toTextAddresses(pid, { lang: edition.lang, slug: edition.content.slug }, site);
}

/**
 * Who made the words of a text. An abstract is the work of who made it; `described` are then the makers of the text
 * that it describes, who are never credited with the abstract.
 */
export function makersOf({
  kind,
  credits,
  abstractBy,
}: Pick<EditionContent, 'kind' | 'credits' | 'abstractBy'>): {
  makers: Credit[];
  described: Credit[];
} {
  if (kind !== 'abstract') return { makers: credits, described: [] };
  return { makers: abstractBy.map((credit) => ({ ...credit, role: 'author' })), described: credits };
}

/** The type of schema.org that a text is of: what no outlet printed is no news, and neither is an abstract. */
export function natureOf({
  kind,
  source,
}: Pick<EditionContent, 'kind' | 'source'>): 'NewsArticle' | 'Article' {
  return kind !== 'abstract' && source?.outlet ? 'NewsArticle' : 'Article';
}

/**
 * When the text came out: as its source dates it, then as the article is dated, otherwise when the archive first
 * published it; null when an outlet printed it and nobody knows when. ISO 8601. The source of an abstract is that of
 * the text it describes. This is said of the text, whatever its edition; a citation is of one edition and dates what
 * was made here by that (`publicationOf`).
 */
export function dateOf({ edition, date, firstPublishedAt }: ArticleView): string | null {
  const { kind, source } = edition.content;
  if (kind === 'abstract') return firstPublishedAt;
  return source?.date ?? date ?? (source?.outlet ? null : firstPublishedAt);
}

/** The date of the work, of its original only: translations and abstracts were made later. */
export function createdOf({ edition, date }: ArticleView): string | null {
  return edition.content.kind === 'original' ? date : null;
}

/** A date of the domain as XML Schema wants it (Part 2, 3.2.7): a time has its seconds. */
export function toXsdDate(date: string): string {
  return precision(date) === 'time' ? `${date.slice(0, 16)}:00${date.slice(16)}` : date;
}

/** The page of the person credited, absolute; undefined when the archive does not know who it is. */
export function personUrl({ person }: Pick<Credit, 'person'>, lang: Lang, site: Site): string | undefined {
  return person ? absoluteUrl(site.url, personPath(lang, person)) : undefined;
}

/** The original of the work among its texts, where a view shows another. */
export function originalOf({ originalLang, languages, edition }: ArticleView): TextLink | null {
  return languages.find(({ lang }) => lang === originalLang && lang !== edition.lang) ?? null;
}

/** The other texts of the article that are neither the one that a view shows nor the original. */
export function otherTextsOf(view: ArticleView): TextLink[] {
  const original = originalOf(view);
  return view.languages.filter((text) => text.lang !== view.edition.lang && text !== original);
}
