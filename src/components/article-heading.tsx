import type { ArticleView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import { Byline } from './byline';
import { ArticleDate } from './dated';
import { SeriesLine } from './series-line';
import { formatTitle } from './title-words';

/** Series, title, lede, everyone credited, outlet and date. */
export function ArticleHeading({ view, t }: { view: ArticleView; t: Translator }) {
  const { content } = view.edition;
  const { outlet = null, date = null } = content.source ?? {};
  const shownDate = date ?? view.date;
  return (
    <header className="heading">
      {view.series && <SeriesLine series={view.series} t={t} />}
      <h1>{formatTitle(content)}</h1>
      {content.lede && <p className="lede">{content.lede}</p>}
      <Byline credits={content.credits} describesAnother={content.kind === 'abstract'} t={t} />
      {(outlet || shownDate) && (
        <p className="facts">
          {outlet && <span>{outlet}</span>}
          {shownDate && (
            <span>
              <ArticleDate date={shownDate} locale={t.locale} />
            </span>
          )}
        </p>
      )}
    </header>
  );
}
