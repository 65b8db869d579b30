import Head from 'next/head';

import type { Lang } from '@/domain/body';
import { absoluteUrl } from '@/domain/paths';
import type { Locale } from '@/i18n/locales';

import type { LanguageChoice } from './language-choices';
import type { Site } from '@/domain/site';

/** Open Graph asks for a territory with the language (ogp.me, `og:locale`). */
const OG_LOCALE: Record<Locale, string> = { en: 'en_GB', vi: 'vi_VN', km: 'km_KH', fr: 'fr_FR' };

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
  /** Path of a picture in a format that every reader of Open Graph knows. */
  image?: string;
};

/** What machines read at the head of a page. */
export function PageHead({ site, locale, title, description, canonical, languages = [], ...rest }: Props) {
  const { fallbackLang, type = 'website', image } = rest;
  const isHome = title === site.name;
  const fallback = languages.find(({ lang, href }) => lang === fallbackLang && href !== null);
  return (
    <Head>
      <title>{isHome ? title : `${title} — ${site.name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
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
        <>
          <meta property="og:title" content={title} />
          <meta property="og:type" content={type} />
          <meta property="og:url" content={absoluteUrl(site.url, canonical)} />
          <meta property="og:site_name" content={site.name} />
          <meta property="og:locale" content={OG_LOCALE[locale]} />
          {description && <meta property="og:description" content={description} />}
          {image && <meta property="og:image" content={absoluteUrl(site.url, image)} />}
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
    </Head>
  );
}
