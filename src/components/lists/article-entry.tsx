import type { ReactNode } from 'react';

import { Byline } from '@/components/words/byline';
import { ArticleDay } from '@/components/words/dated';
import { Facts } from '@/components/words/facts';
import { LanguageCodes } from '@/components/words/language-codes';
import { SeriesLink } from '@/components/words/series-link';
import { articlePath } from '@/domain/paths';
import type { ArticleRow } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
import type { Translator } from '@/i18n/create-translator';

type Props = {
  row: ArticleRow;
  t: Translator;
  /** Headings of a list stand below the heading of its section. */
  level?: 2 | 3;
  /** Series are named except in the list of one. */
  nameSeries?: boolean;
  withLede?: boolean;
  /** The title with words marked in it. */
  title?: ReactNode;
};

/** One line of a table of contents: title, credits, date, languages. */
export function ArticleEntry({ row, t, level = 3, nameSeries = true, withLede = false, title }: Props) {
  const { lead, pid, date, series } = row;
  const foreign = lead.lang === t.locale ? undefined : lead.lang;
  const Heading = `h${level}` as const;
  return (
    <article className="entry">
      <Heading>
        <a href={articlePath({ lang: lead.lang, pid, slug: lead.slug })} lang={foreign} hrefLang={foreign}>
          {title || formatTitle(lead)}
        </a>
      </Heading>
      <Byline credits={lead.credits} describesAnother={lead.kind === 'abstract'} lang={lead.lang} t={t} />
      {withLede && lead.lede && (
        <p className="lede" lang={foreign}>
          {lead.lede}
        </p>
      )}
      <Facts
        items={[
          lead.outlet,
          date ? <ArticleDay date={date} locale={t.locale} /> : t('list.undated'),
          nameSeries && series && <SeriesLink series={series} t={t} />,
          lead.kind === 'abstract' && t('list.abstract'),
          lead.machineDraft && t('list.machineDraft'),
          <LanguageCodes key="languages" row={row} t={t} />,
        ]}
      />
    </article>
  );
}
