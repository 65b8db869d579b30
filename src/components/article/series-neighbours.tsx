import { articlePath } from '@/domain/paths';
import type { ArticleView, PartLink } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
import type { Translator } from '@/i18n/create-translator';

type Props = { link: PartLink; direction: 'previous' | 'next'; t: Translator };

function Neighbour({ link: { part, article }, direction, t }: Props) {
  return (
    <div className={direction}>
      <span>{t(`article.${direction}`)}</span>
      {article ? (
        <a
          href={articlePath({ lang: article.lead.lang, pid: article.pid, slug: article.lead.slug })}
          lang={article.lead.lang === t.locale ? undefined : article.lead.lang}
        >
          {formatTitle(article.lead)}
        </a>
      ) : (
        <em>{t('article.partMissing', { part })}</em>
      )}
    </div>
  );
}

/** The parts before and after this one, also where the archive lacks them. */
export function SeriesNeighbours({ view: { previous, next }, t }: { view: ArticleView; t: Translator }) {
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label={t('article.parts')}>
      {previous && <Neighbour link={previous} direction="previous" t={t} />}
      {next && <Neighbour link={next} direction="next" t={t} />}
    </nav>
  );
}
