import type { ArticleView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import { Byline } from './byline';
import { CreditedNames } from './credited-names';
import { ArticleDate } from './dated';
import { Facts } from './facts';
import { Message } from './message';
import { SeriesLink } from './series-link';
import { formatTitle } from './title-words';

/** Series, title, lede, everyone credited, outlet and date. */
export function ArticleHeading({ view, t }: { view: ArticleView; t: Translator }) {
  const { content } = view.edition;
  const { outlet = null, date = null } = content.source ?? {};
  const shownDate = date ?? view.date;
  return (
    <header className="heading">
      {view.series && (
        <p className="kicker">
          <SeriesLink series={view.series} t={t} />
        </p>
      )}
      <h1>{formatTitle(content)}</h1>
      {content.lede && <p className="lede">{content.lede}</p>}
      <Byline credits={content.credits} describesAnother={content.kind === 'abstract'} t={t} />
      {content.abstractBy.length > 0 && (
        <p className="byline">
          <Message
            t={t}
            id="byline.abstract"
            slots={{ names: <CreditedNames credits={content.abstractBy} locale={t.locale} /> }}
          />
        </p>
      )}
      <Facts items={[outlet, shownDate && <ArticleDate date={shownDate} locale={t.locale} />]} />
    </header>
  );
}
