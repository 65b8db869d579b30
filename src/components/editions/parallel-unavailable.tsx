import { formatLanguage, ownName } from '@/components/frame/language-name';
import { choicesFor } from '@/components/frame/language-choices';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { formatTitle } from '@/components/words/title-words';
import type { Lang } from '@/domain/body';
import { articlePath, parallelPath } from '@/domain/paths';
import type { ArticleRow } from '@/domain/reading';
import { createTranslator } from '@/i18n/create-translator';

export type MissingSide = { row: ArticleRow; other: Lang };

/** An article that has a text in the reader's language and none in the one asked for beside it. */
export function ParallelUnavailable({
  locale,
  site,
  view: { row, other },
  t = createTranslator(locale),
}: PageProps<MissingSide>) {
  const { pid, languages, lead } = row;
  const language = formatLanguage(other, t);
  const choices = choicesFor((lang) => {
    const text = languages.find((candidate) => candidate.lang === lang);
    return text ? articlePath({ ...text, pid }) : null;
  });
  return (
    <PageShell t={t} site={site} languages={choices}>
      <PageHead site={site} locale={locale} title={t('parallel.none', { language })} />
      <header className="heading">
        <p className="kicker" lang={lead.lang === locale ? undefined : lead.lang}>
          {formatTitle(lead)}
        </p>
        <h1>{t('parallel.none', { language })}</h1>
        <p className="about">{t('parallel.noneBody', { language })}</p>
        <ul className="versions">
          {languages.map((text) => (
            <li key={text.lang}>
              <span className="label" lang={text.lang}>
                {ownName(text.lang)}
              </span>{' '}
              <a href={articlePath({ ...text, pid })} lang={text.lang} hrefLang={text.lang}>
                {formatTitle(text)}
              </a>
              {text.lang !== locale && (
                <>
                  {' · '}
                  <a href={parallelPath({ lang: locale, pid, other: text.lang })}>{t('colophon.beside')}</a>
                </>
              )}
            </li>
          ))}
        </ul>
      </header>
    </PageShell>
  );
}
