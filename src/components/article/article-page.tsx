import { Colophon } from '@/components/colophon/colophon';
import { choicesFor } from '@/components/frame/language-choices';
import { PageHead } from '@/components/frame/page-head';
import { PageShell } from '@/components/frame/page-shell';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/components/words/title-words';
import { excerpt, blockText } from '@/domain/inline-text';
import { articlePath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import { createTranslator } from '@/i18n/create-translator';
import type { Locale } from '@/i18n/locales';

import { ArticleHeading } from './article-heading';
import { ArticleNotices } from './article-notices';
import { getDraftExtent } from './draft-paragraphs';
import { numberNotes } from './note-numbers';
import { NotesList } from './notes-list';
import { plainPicturePath } from './picture-sources';
import { SeriesNeighbours } from './series-neighbours';
import { TextBody } from './text-body';

const NO_DRAFTS: ReadonlySet<string> = new Set();

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

type Props = { locale: Locale; site: Site; view: ArticleView; t?: ReturnType<typeof createTranslator> };

/** A text with everything that belongs to it. */
export function ArticlePage({ locale, site, view, t = createTranslator(locale) }: Props) {
  const { edition, languages, pid } = view;
  const { content } = edition;
  const draft = getDraftExtent(edition);
  const notes = numberNotes(content.body);
  const choices = choicesFor((lang) => {
    const text = languages.find((candidate) => candidate.lang === lang);
    return text ? articlePath({ lang, pid, slug: text.slug }) : null;
  });
  const picture = content.body.find((block) => block.type === 'figure' && block.picture !== null);
  return (
    <PageShell t={t} site={site} languages={choices}>
      <PageHead
        site={site}
        locale={locale}
        title={formatTitle(content)}
        description={describe(edition)}
        canonical={articlePath({ lang: edition.lang, pid, slug: content.slug })}
        languages={choices}
        fallbackLang={fallbackLangOf(view)}
        type="article"
        image={picture?.type === 'figure' && picture.picture ? plainPicturePath(picture.picture) : undefined}
      />
      <article className="article">
        <ArticleHeading view={view} t={t} />
        <ArticleNotices view={view} t={t} />
        <TextBody
          t={t}
          body={content.body}
          lang={edition.lang}
          notes={notes}
          drafts={draft.extent === 'some' ? draft.paras : NO_DRAFTS}
        />
        <NotesList t={t} notes={notes} />
        <SeriesNeighbours view={view} t={t} />
        <Colophon view={view} site={site} t={t} />
      </article>
    </PageShell>
  );
}
