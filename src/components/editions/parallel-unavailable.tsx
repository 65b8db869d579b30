import { formatLanguage } from '@/components/frame/language-name';
import { listTextChoices } from '@/components/article/text-choices';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { TextVersion } from '@/components/words/text-version';
import type { Lang } from '@/domain/body';
import { parallelPath } from '@/domain/paths';
import type { ArticleRow } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
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
  return (
    <PageShell t={t} site={site} languages={listTextChoices(row)}>
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
              <TextVersion text={text} pid={pid} nameClass="label" />
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
