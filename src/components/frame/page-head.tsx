import Head from 'next/head';

import type { Lang } from '@/domain/body';
import { absoluteUrl, feedPath, OPENSEARCH_PATH } from '@/domain/paths';
import type { Site } from '@/domain/site';
import type { Locale } from '@/i18n/locales';
import { isLocale } from '@/i18n/locales';

import type { LanguageChoice } from './language-choices';
import { listOpenGraph, type HeadImage, type HeadTimes } from './open-graph';

type Props = {
  site: Site;
  locale: Locale;
  title: string;
  description?: string;
  /** Path of this very page; left out where the page is an error. */
  canonical?: string;
  languages?: LanguageChoice[];
  /** The language version for readers whose language is none of these. */
  fallbackLang?: Lang;
  type?: 'website' | 'article';
  /** A picture in a format that every reader of Open Graph knows. */
  image?: HeadImage;
  /** Of an article: when it was first published and last changed, and the pages of its authors. */
  times?: HeadTimes;
};

/** What machines read at the head of a page. */
export function PageHead({ site, locale, title, description, canonical, languages = [], ...rest }: Props) {
  const { fallbackLang, type = 'website', image, times } = rest;
  const isHome = title === site.name;
  const fallback = languages.find(({ lang, href }) => lang === fallbackLang && href !== null);
  const others = languages.flatMap(({ lang, href }) =>
    href !== null && lang !== locale && isLocale(lang) ? [lang] : [],
  );
  return (
    <Head>
      <title>{isHome ? title : `${title} — ${site.name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={site.name}
        href={OPENSEARCH_PATH}
      />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={`${site.name} (Atom)`}
        href={feedPath(locale, 'xml')}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        title={`${site.name} (JSON Feed)`}
        href={feedPath(locale, 'json')}
      />
      {description && <meta name="description" content={description} />}
      {canonical && <link rel="canonical" href={absoluteUrl(site.url, canonical)} />}
      {languages.map(
        ({ lang, href }) =>
          href !== null && (
            <link key={lang} rel="alternate" hrefLang={lang} href={absoluteUrl(site.url, href)} />
          ),
      )}
      {fallback?.href && (
        <link rel="alternate" hrefLang="x-default" href={absoluteUrl(site.url, fallback.href)} />
      )}
      {canonical ? (
        listOpenGraph({ site, locale, others, title, type, canonical, description, image, times }).map(
          ({ property, content }, index) => (
            <meta key={`og-${index}`} property={property} content={content} />
          ),
        )
      ) : (
        <meta name="robots" content="noindex" />
      )}
    </Head>
  );
}
