import { absoluteUrl } from '@/domain/paths';
import type { Site } from '@/domain/site';
import type { Locale } from '@/i18n/locales';

/** Open Graph asks for a territory with the language (ogp.me, `og:locale`). */
const OG_LOCALE: Record<Locale, string> = { en: 'en_GB', vi: 'vi_VN', km: 'km_KH', fr: 'fr_FR' };

/** A picture as Open Graph describes it; `width` and `height` in pixels, `alt` empty where it has none. */
export type HeadImage = { path: string; width: number; height: number; alt: string };

/** ISO 8601, UTC; `authors` are paths of the authors' pages. */
export type HeadTimes = { published: string; modified: string; authors: string[] };

type Described = {
  site: Site;
  locale: Locale;
  /** The other languages in which the page exists. */
  others: Locale[];
  title: string;
  type: 'website' | 'article';
  canonical: string;
  description?: string;
  image?: HeadImage;
  times?: HeadTimes;
};

/** What those who show a link to a page show of it (ogp.me); the properties of a picture follow the picture. */
export function listOpenGraph(page: Described): { property: string; content: string }[] {
  const { site, locale, others, title, type, canonical, description, image, times } = page;
  const pairs: [string, string | number | undefined][] = [
    ['og:title', title],
    ['og:type', type],
    ['og:url', absoluteUrl(site.url, canonical)],
    ['og:site_name', site.name],
    ['og:locale', OG_LOCALE[locale]],
    ...others.map((other): [string, string] => ['og:locale:alternate', OG_LOCALE[other]]),
    ['og:description', description],
    ['og:image', image && absoluteUrl(site.url, image.path)],
    ['og:image:type', image && 'image/jpeg'],
    ['og:image:width', image?.width],
    ['og:image:height', image?.height],
    ['og:image:alt', image?.alt],
    ['article:published_time', times?.published],
    ['article:modified_time', times?.modified],
    ...(times?.authors ?? []).map((path): [string, string] => [
      'article:author',
      absoluteUrl(site.url, path),
    ]),
  ];
  return pairs.flatMap(([property, content]) =>
    content === undefined || content === '' ? [] : [{ property, content: String(content) }],
  );
}
