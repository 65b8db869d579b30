import { choicesFor } from '@/components/frame/language-choices';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { Facts } from '@/components/words/facts';
import { browsePath } from '@/domain/paths';
import type { BrowseQuery, BrowseView } from '@/domain/reading-lists';
import { createTranslator, type Translator } from '@/i18n/create-translator';

import { ArticleList } from './article-list';
import { BrowseFacets } from './browse-facets';

type PagerProps = { view: Pick<BrowseView, 'after' | 'before'>; query: BrowseQuery; t: Translator };

function Pager({ view, query, t }: PagerProps) {
  if (view.before === null && view.after === null) return null;
  const pageAt = (cursor: Pick<BrowseQuery, 'after' | 'before'>) =>
    browsePath(t.locale, { ...query, after: undefined, before: undefined, ...cursor });
  return (
    <nav className="pager" aria-label={t('browse.pages')}>
      {view.before !== null && (
        <a rel="prev" href={pageAt({ before: view.before })}>
          ← {t('browse.previous')}
        </a>
      )}
      {view.after !== null && (
        <a rel="next" href={pageAt({ after: view.after })}>
          {t('browse.next')} →
        </a>
      )}
    </nav>
  );
}

/** The table of contents of the archive, with filters in the margin. */
export function BrowsePage({
  locale,
  site,
  view,
  t = createTranslator(locale),
}: PageProps<BrowseView & { query: BrowseQuery }>) {
  const { query, rows, total, capped } = view;
  const choices = choicesFor((lang) => browsePath(lang, query));
  const isNarrowed = Object.keys(query).length > 0;
  return (
    <PageShell t={t} site={site} languages={choices} section="browse">
      <PageHead
        site={site}
        locale={locale}
        title={t('browse.title')}
        canonical={browsePath(locale, query)}
        languages={choices}
        fallbackLang="en"
      />
      <header className="heading">
        <h1>{t('browse.title')}</h1>
        <Facts
          items={[
            t(capped ? 'browse.countCapped' : 'browse.count', { count: total }),
            isNarrowed && <a href={browsePath(locale)}>{t('browse.showAll')}</a>,
          ]}
        />
        <p className="facts to-facets">
          <a href="#narrow">{t('browse.narrow')}</a>
        </p>
      </header>
      <div className="browse">
        <div>
          {rows.length > 0 ? (
            <ArticleList rows={rows} t={t} level={2} />
          ) : (
            <p className="empty">{t('browse.empty')}</p>
          )}
          <Pager view={view} query={query} t={t} />
        </div>
        <BrowseFacets view={view} query={query} t={t} />
      </div>
    </PageShell>
  );
}
