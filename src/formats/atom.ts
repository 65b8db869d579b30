import type { Lang } from '@/domain/body';
import type { Credit } from '@/domain/credits';
import { absoluteUrl, arkPath, articlePath, feedPath, homePath, personPath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';
import { listMakers, listOthers } from './credited';
import { element, toXmlDocument, type Xml } from './xml';

/** RFC 4287, 7. */
export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

/** What a feed is made of: `updated` (ISO 8601, UTC) is null while nothing was published in the language. */
export type FeedContent = { lang: Lang; site: Site; updated: string | null; views: readonly ArticleView[] };

/** The element must be there also while there is nothing to date (RFC 4287, 4.1.1). */
const NEVER = '1970-01-01T00:00:00Z';

/** The newest texts of one language (RFC 4287). The languages of `languages` have feeds of their own. */
export function toAtom({ lang, site, updated, views }: FeedContent, languages: readonly Lang[]): string {
  const url = (path: string) => absoluteUrl(site.url, path);
  const self = url(feedPath(lang, 'xml'));
  const others = languages.filter((other) => other !== lang);
  return toXmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
      element('id', {}, self),
      element('title', {}, site.name),
      element('updated', {}, updated ?? NEVER),
      // 4.1.1: for the entries that have none.
      element('author', {}, element('name', {}, site.name), element('uri', {}, url(homePath(lang)))),
      element('link', { rel: 'self', type: 'application/atom+xml', hreflang: lang, href: self }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: url(homePath(lang)) }),
      others.map((other) =>
        element('link', {
          rel: 'alternate',
          type: 'application/atom+xml',
          hreflang: other,
          href: url(feedPath(other, 'xml')),
        }),
      ),
      views.map((view) => toEntry(view, site)),
    ),
  );
}

/** RFC 4287, 4.1.2. The id is the text's ARK, which outlives its title and its slug. */
function toEntry(view: ArticleView, site: Site): Xml {
  const { pid, edition, firstPublishedAt, languages, subjects } = view;
  const { lang, content, publishedAt } = edition;
  const url = (path: string) => absoluteUrl(site.url, path);
  const toPerson = (name: 'author' | 'contributor') => (credit: Credit) =>
    element(
      name,
      {},
      element('name', {}, credit.name),
      credit.person && element('uri', {}, url(personPath(lang, credit.person))),
    );
  return element(
    'entry',
    { 'xml:lang': lang },
    element('id', {}, url(arkPath({ naan: site.naan, pid, lang }))),
    element('title', {}, formatTitle(content)),
    element('updated', {}, publishedAt),
    element('published', {}, firstPublishedAt),
    // Readers of feeds show authors and seldom contributors: the translator is never left unseen.
    listMakers(content).map(toPerson('author')),
    listOthers(content).map(toPerson('contributor')),
    toAlternate({ lang, pid, slug: content.slug }, site),
    languages.filter((text) => text.lang !== lang).map((text) => toAlternate({ ...text, pid }, site)),
    subjects.map((subject) =>
      element('category', {
        term: subject.pid,
        label: subject.label.text,
        'xml:lang': subject.label.lang !== lang && subject.label.lang,
      }),
    ),
    content.lede !== '' && element('summary', {}, content.lede),
    content.rights !== '' && element('rights', {}, content.rights),
  );
}

/** 4.1.2: no two of these may have the same type and language. */
function toAlternate(text: { lang: Lang; pid: string; slug: string }, site: Site): Xml {
  return element('link', {
    rel: 'alternate',
    type: 'text/html',
    hreflang: text.lang,
    href: absoluteUrl(site.url, articlePath(text)),
  });
}
