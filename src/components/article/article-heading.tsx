import { Byline } from '@/components/words/byline';
import { CreditedNames } from '@/components/words/credited-names';
import { ArticleDate } from '@/components/words/dated';
import { EditionLine } from '@/components/words/edition-line';
import { Facts } from '@/components/words/facts';
import { Message } from '@/components/words/message';
import { SeriesLink } from '@/components/words/series-link';
import type { ArticleView } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
import type { Translator } from '@/i18n/create-translator';

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
      {/* On paper the first page says what it is a copy of. */}
      <p className="imprint">
        {view.ark} · <EditionLine edition={view.edition} t={t} />
      </p>
    </header>
  );
}
