import { choicesFor } from '@/components/frame/language-choices';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { FallbackText } from '@/components/words/fallback-text';
import { ForeignWords } from '@/components/words/foreign-words';
import { MarginSection } from '@/components/words/margin-section';
import { excerpt } from '@/domain/inline-text';
import { seriesPath } from '@/domain/paths';
import type { SeriesView } from '@/domain/reading';
import { createTranslator, type Translator } from '@/i18n/create-translator';

import { ArticleEntry } from './article-entry';
import { ArticleList } from './article-list';

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
  const choices = choicesFor((lang) => seriesPath(lang, view));
  return (
    <PageShell t={t} site={site} languages={choices}>
      <PageHead
        site={site}
        locale={locale}
        title={view.label.text}
        description={view.about?.lang === locale ? excerpt(view.about.text, 200) : undefined}
        canonical={seriesPath(locale, view)}
        languages={choices}
        fallbackLang="en"
      />
      <header className="heading">
        <p className="kicker">{t('series.label')}</p>
        <h1>
          <ForeignWords {...view.label} pageLang={locale} />
        </h1>
        {view.about && <FallbackText label={view.about} t={t} />}
      </header>
      {view.parts.length + view.others.length === 0 && <p className="empty">{t('series.empty')}</p>}
      {view.parts.length > 0 && <Parts parts={view.parts} t={t} />}
      {view.others.length > 0 && (
        <MarginSection id="others" title={t('series.others')}>
          <ArticleList rows={view.others} t={t} nameSeries={false} />
        </MarginSection>
      )}
    </PageShell>
  );
}
