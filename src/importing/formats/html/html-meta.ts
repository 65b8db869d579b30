import type { StatedFields } from '../../source-line';
import { readPeople } from '../../parts/person';
import { readStatedDate } from '../../parts/stated-date';

/** What a page says of itself in `meta`, `link` and `html lang`; `windowTitle` is its `title` element. */
export type PageMeta = StatedFields & { windowTitle: string };

/** Reads Open Graph, article:*, Dublin Core and citation_* fields of a page. */
export function readMeta(document: Document): PageMeta {
  const read = (...names: string[]): string | undefined => {
    for (const name of names) {
      const found = document.querySelector(
        `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
      );
      const content = found?.getAttribute('content')?.replace(/\s+/g, ' ').trim();
      if (content) return content;
    }
    return undefined;
  };
  const lang = document.documentElement.getAttribute('lang')?.split('-')[0]?.toLowerCase();
  const date = read(
    'article:published_time',
    'datePublished',
    'citation_publication_date',
    'DC.date',
    'date',
    'pubdate',
  );
  const author = read('author', 'citation_author', 'DC.creator', 'article:author');
  const title = read('og:title', 'citation_title', 'DC.title');
  const outlet = read('og:site_name', 'DC.publisher', 'citation_journal_title');
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? read('og:url');
  const iso = date === undefined ? null : readStatedDate(date, lang ?? 'en');
  return {
    windowTitle: document.title.replace(/\s+/g, ' ').trim(),
    ...(title === undefined ? {} : { title }),
    ...(iso === null ? {} : { date: iso }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(lang ? { lang } : {}),
    ...(url && /^https?:\/\//iu.test(url) ? { url } : {}),
    ...(author === undefined || /^https?:/iu.test(author) ? {} : { credits: toAuthors(author) }),
  };
}

function toAuthors(author: string): NonNullable<StatedFields['credits']> {
  return readPeople(author).names.map((name) => ({ role: 'author', name, asPrinted: author }));
}
