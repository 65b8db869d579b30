import type { PageProps } from '@/components/frame/page-props';
import { MarginSection } from '@/components/words/margin-section';
import { seriesPath } from '@/domain/paths';
import type { SeriesView } from '@/domain/reading-lists';
import { createTranslator, type Translator } from '@/i18n/create-translator';

import { ArticleEntry } from './article-entry';
import { ArticleList } from './article-list';
import { NamedPage } from './named-page';

function Parts({ parts, t }: { parts: SeriesView['parts']; t: Translator }) {
  return (
    <ol className="parts">
      {parts.map(({ part, article }) => (
        <li key={part} className={article ? undefined : 'absent'}>
          <p className="label">{t('article.part', { part })}</p>
          {article ? (
            <ArticleEntry row={article} t={t} level={2} nameSeries={false} />
          ) : (
            <p className="gap">{t('series.missing')}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The parts of a series in their order, the missing ones shown. */
export function SeriesPage({ locale, site, view, t = createTranslator(locale) }: PageProps<SeriesView>) {
  return (
    <NamedPage
      t={t}
      site={site}
      kind={t('series.label')}
      pid={view.pid}
      name={view.label}
      about={view.about}
      pathIn={(lang) => seriesPath(lang, view)}
    >
      {view.parts.length + view.others.length === 0 && <p className="empty">{t('series.empty')}</p>}
      {view.parts.length > 0 && <Parts parts={view.parts} t={t} />}
      {view.others.length > 0 && (
        <MarginSection id="others" title={t('series.others')}>
          <ArticleList rows={view.others} t={t} nameSeries={false} />
        </MarginSection>
      )}
    </NamedPage>
  );
}
