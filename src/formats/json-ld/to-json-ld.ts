import type { Block } from '@/domain/body';
import { absoluteUrl, subjectPath, personPath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';
import { pictureUrl } from '../picture-url';
import { addressesOf, createdOf, dateOf, makersOf, natureOf } from '../text-facts';
import { withWords, type JsonLd } from './json-ld-value';
import { toPeople } from './people';
import { toBasis, toTranslations, toWholes } from './related-works';

function toImages(body: readonly Block[], site: Site): JsonLd[] {
  return body.flatMap((block) => {
    if (block.type !== 'figure' || block.picture === null) return [];
    const { alt, caption, credit, lang, picture } = block;
    const contentUrl = pictureUrl(picture, site);
    return [
      withWords({
        '@type': 'ImageObject',
        contentUrl,
        caption,
        description: alt,
        creditText: credit,
        inLanguage: lang,
      }),
    ];
  });
}

function toAbout({ subjects, about, edition }: ArticleView, site: Site): JsonLd[] {
  return [
    ...subjects.map((subject) => ({
      '@type': 'Thing',
      name: subject.label.text,
      url: absoluteUrl(site.url, subjectPath(edition.lang, subject)),
    })),
    ...about.map((person) => ({
      '@type': 'Person',
      name: person.name.text,
      url: absoluteUrl(site.url, personPath(edition.lang, person)),
    })),
  ];
}

/**
 * The text of a view in the vocabulary of schema.org, as JSON-LD 1.1: a `NewsArticle` where an outlet printed it. The
 * context is the string that search engines know; none of them fetches it. `datePublished` is the source's date with
 * its own offset, otherwise when the archive first published the text; `version` is the number of the edition.
 */
export function toJsonLd(view: ArticleView, site: Site): JsonLd {
  const { lang, number, publishedAt, content } = view.edition;
  const { ark, arkUrl, url } = addressesOf(view, site);
  return withWords({
    '@context': 'https://schema.org',
    '@type': natureOf(content),
    '@id': arkUrl,
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: formatTitle(content),
    description: content.lede,
    genre: content.kind === 'abstract' && 'abstract',
    inLanguage: lang,
    ...toPeople(makersOf(content).makers, lang, site),
    datePublished: dateOf(view),
    dateCreated: createdOf(view),
    dateModified: publishedAt,
    version: number,
    identifier: { '@type': 'PropertyValue', propertyID: 'ARK', value: ark },
    publisher: { '@type': 'Organization', name: site.name, url: site.url },
    ...toWholes(view, site),
    ...toTranslations(view, site),
    ...toBasis(view, site),
    about: toAbout(view, site),
    image: toImages(content.body, site),
    copyrightNotice: content.rights,
    isAccessibleForFree: true,
  });
}
