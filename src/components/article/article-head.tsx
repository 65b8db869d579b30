import { PageHead } from '@/components/frame/page-head';
import type { EditionContent } from '@/domain/edition';
import { blockText, excerpt } from '@/domain/inline-text';
import { articlePath, personPath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';
import type { Locale } from '@/i18n/locales';

import { findLeadPicture } from './lead-picture';
import { listTextChoices } from './text-choices';

/** What search engines show below the title: the lede, or how the text begins. */
function describe({ content }: ArticleView['edition']): string {
  const opening = content.body.find(({ type }) => type === 'paragraph');
  return excerpt(content.lede || (opening ? blockText(opening) : ''), 200);
}

/** `x-default`: the text in the original language, otherwise in English, otherwise this one. */
function fallbackLangOf({ originalLang, languages, edition }: ArticleView): string {
  const present = new Set(languages.map(({ lang }) => lang));
  return [originalLang, 'en'].find((lang) => lang !== null && present.has(lang)) ?? edition.lang;
}

/** Who made the words that are shown: the credits of an abstract name the makers of another text. */
function listAuthorPaths({ kind, credits, abstractBy }: EditionContent, locale: Locale): string[] {
  const authors = kind === 'abstract' ? abstractBy : credits.filter(({ role }) => role === 'author');
  return authors.flatMap(({ person }) => (person ? [personPath(locale, person)] : []));
}

type Props = { view: ArticleView; site: Site; locale: Locale };

/** The head of a text's page, as far as it is made of the view alone. */
export function ArticleHead({ view, site, locale }: Props) {
  const { edition, pid } = view;
  const { content, lang } = edition;
  return (
    <PageHead
      site={site}
      locale={locale}
      title={formatTitle(content)}
      description={describe(edition)}
      canonical={articlePath({ lang, pid, slug: content.slug })}
      languages={listTextChoices(view)}
      fallbackLang={fallbackLangOf(view)}
      type="article"
      image={findLeadPicture(content.body)}
      times={{
        published: view.firstPublishedAt,
        modified: edition.publishedAt,
        authors: listAuthorPaths(content, locale),
      }}
    />
  );
}
