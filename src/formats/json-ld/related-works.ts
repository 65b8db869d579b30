import { absoluteUrl, seriesPath } from '@/domain/paths';
import type { ArticleView, TextLink } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';
import { makersOf, originalOf, toTextAddresses } from '../text-facts';
import { toExportUrl } from '../export-url';
import { withWords, type JsonLd } from './json-ld-value';
import { toPeople } from './people';

function toWork(pid: string, text: TextLink, site: Site): JsonLd {
  const { arkUrl, url } = toTextAddresses(pid, text, site);
  return {
    '@type': text.kind === 'abstract' ? 'Article' : 'NewsArticle',
    '@id': arkUrl,
    url,
    name: formatTitle(text),
    inLanguage: text.lang,
  };
}

/** What a translation translates, or which translations the original has (schema.org). Abstracts are neither. */
export function toTranslations(view: ArticleView, site: Site): JsonLd {
  const { lang, content } = view.edition;
  if (content.kind === 'translation') {
    const from = view.languages.find(
      (text) => text.lang === content.translatedFrom?.lang && text.lang !== lang,
    );
    const source = originalOf(view) ?? from;
    return source ? { translationOfWork: toWork(view.pid, source, site) } : {};
  }
  if (content.kind === 'abstract') return {};
  const translations = view.languages.filter((text) => text.kind === 'translation' && text.lang !== lang);
  return withWords({ workTranslation: translations.map((text) => toWork(view.pid, text, site)) });
}

/** The series and the newspaper that the text stands in. */
export function toWholes({ series, edition }: ArticleView, site: Site): JsonLd {
  const { kind, source } = edition.content;
  const wholes: JsonLd[] = [];
  if (series) {
    const url = absoluteUrl(site.url, seriesPath(edition.lang, series));
    wholes.push({ '@type': 'CreativeWorkSeries', name: series.label.text, url });
  }
  if (kind !== 'abstract' && source?.outlet) wholes.push({ '@type': 'Newspaper', name: source.outlet });
  return withWords({ isPartOf: wholes, position: series?.part });
}

/** Where the text was published before; of an abstract, the text that it describes, with its makers. */
export function toBasis({ edition }: ArticleView, site: Site): JsonLd {
  const { source } = edition.content;
  const { described } = makersOf(edition.content);
  if (source === null && described.length === 0) return {};
  return {
    isBasedOn: withWords({
      '@type': 'NewsArticle',
      url: toExportUrl(source?.url ?? '', site.url),
      archivedAt: toExportUrl(source?.archivedUrl ?? '', site.url),
      datePublished: source?.date,
      publisher: source?.outlet ? { '@type': 'Organization', name: source.outlet } : null,
      ...toPeople(described, edition.lang, site),
    }),
  };
}
