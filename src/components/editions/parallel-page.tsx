import { numberNotes } from '@/components/article/note-numbers';
import { NotesList } from '@/components/article/notes-list';
import { choicesFor, type LanguageChoice } from '@/components/frame/language-choices';
import { formatLanguage } from '@/components/frame/language-name';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { parallelPath } from '@/domain/paths';
import type { ArticleView, ParallelView } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
import { createTranslator } from '@/i18n/create-translator';

import { ParallelCitation } from './parallel-citation';
import { ParallelHeading } from './parallel-heading';
import { ParallelOthers } from './parallel-others';
import { ParallelRow, type ParallelSide } from './parallel-row';
import { Unlisted } from './unlisted';

/** The same two texts with the other one first, and this other text beside a third. */
function listChoices({ article, other }: ParallelView): LanguageChoice[] {
  const { pid, languages, edition } = article;
  const beside = other.edition.lang;
  return choicesFor((lang) => {
    if (lang === beside) return parallelPath({ lang, pid, other: edition.lang });
    return languages.some((text) => text.lang === lang) ? parallelPath({ lang, pid, other: beside }) : null;
  });
}

/** Two texts of an article, paragraph beside paragraph; on a phone one under the other. */
export function ParallelPage({ locale, site, view, t = createTranslator(locale) }: PageProps<ParallelView>) {
  const { article, other, rows } = view;
  const text = { pid: article.pid, lang: article.edition.lang, other: other.edition.lang };
  const languages = { language: formatLanguage(text.lang, t), other: formatLanguage(text.other, t) };
  const toSide = (side: ArticleView, prefix: string): ParallelSide => ({
    view: side,
    notes: numberNotes(side.edition.content.body),
    prefix,
  });
  const sides: [ParallelSide, ParallelSide] = [toSide(article, ''), toSide(other, `${text.other}-`)];
  return (
    <PageShell t={t} site={site} languages={listChoices(view)}>
      <PageHead
        site={site}
        locale={locale}
        title={t('parallel.pageTitle', { title: formatTitle(article.edition.content), ...languages })}
        canonical={parallelPath(text)}
      />
      <Unlisted />
      <article className="parallel">
        <header className="heading">
          <p className="kicker">{t('parallel.kicker', languages)}</p>
          <div className="row">
            <ParallelHeading view={article} level={1} t={t} />
            <ParallelHeading view={other} level={2} t={t} />
          </div>
        </header>
        {rows.map((row) => (
          <ParallelRow key={row.para} row={row} sides={sides} t={t} />
        ))}
        <div className="row">
          {sides.map(({ view: { edition }, ...notes }) => (
            <div key={edition.lang}>
              <NotesList
                t={t}
                lang={edition.lang}
                title={t('parallel.notes', { language: formatLanguage(edition.lang, t) })}
                {...notes}
              />
            </div>
          ))}
        </div>
        <ParallelOthers view={view} t={t} />
        <ParallelCitation view={view} site={site} t={t} />
      </article>
    </PageShell>
  );
}
