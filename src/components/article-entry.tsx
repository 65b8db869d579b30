import { articlePath, seriesPath } from '@/domain/paths';
import type { ArticleRow } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import { Byline } from './byline';
import { ArticleDay } from './dated';
import { ForeignWords } from './foreign-words';
import { LanguageCodes } from './language-codes';
import { formatTitle } from './title-words';

type Props = {
  row: ArticleRow;
  t: Translator;
  /** Headings of a list stand below the heading of its section. */
  level?: 2 | 3;
  /** Series are named except in the list of one. */
  nameSeries?: boolean;
  withLede?: boolean;
};

/** One line of a table of contents: title, credits, date, languages. */
export function ArticleEntry({ row, t, level = 3, nameSeries = true, withLede = false }: Props) {
  const { lead, pid, date, series } = row;
  const foreign = lead.lang === t.locale ? undefined : lead.lang;
  const Heading = `h${level}` as const;
  const labels = [
    lead.kind === 'abstract' && t('list.abstract'),
    lead.machineDraft && t('list.machineDraft'),
  ].filter((label) => label !== false);
  return (
    <article className="entry">
      <Heading>
        <a href={articlePath({ lang: lead.lang, pid, slug: lead.slug })} lang={foreign} hrefLang={foreign}>
          {formatTitle(lead)}
        </a>
      </Heading>
      <Byline credits={lead.credits} describesAnother={lead.kind === 'abstract'} t={t} />
      {withLede && lead.lede && (
        <p className="lede" lang={foreign}>
          {lead.lede}
        </p>
      )}
      <p className="facts">
        {lead.outlet && <span>{lead.outlet}</span>}
        <span>{date ? <ArticleDay date={date} locale={t.locale} /> : t('list.undated')}</span>
        {nameSeries && series && (
          <a href={seriesPath(t.locale, series)}>
            <ForeignWords {...series.label} pageLang={t.locale} />
            {series.part !== null && ` · ${series.part}`}
          </a>
        )}
        {labels.map((label) => (
          <span key={label}>{label}</span>
        ))}
        <LanguageCodes row={row} t={t} />
      </p>
    </article>
  );
}
