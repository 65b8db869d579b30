import { TextBody } from '@/components/article/text-body';
import { choicesFor } from '@/components/frame/language-choices';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { SearchForm } from '@/components/search/search-form';
import { ForeignWords } from '@/components/words/foreign-words';
import { MarginSection } from '@/components/words/margin-section';
import { blockText, excerpt } from '@/domain/inline-text';
import { browsePath, homePath, seriesPath } from '@/domain/paths';
import type { HomeView } from '@/domain/reading-lists';
import { createTranslator } from '@/i18n/create-translator';

import { ArticleList } from './article-list';

/** What the archive is, its newest texts, its series, and what waits for a translator. */
export function HomePage({ locale, site, view, t = createTranslator(locale) }: PageProps<HomeView>) {
  const { intro, newest, series, waiting, total, capped } = view;
  const choices = choicesFor(homePath);
  const opening = intro?.body[0] ? blockText(intro.body[0]) : t('home.intro');
  return (
    <PageShell t={t} site={site} languages={choices} section="home" ownSearch>
      <PageHead
        site={site}
        locale={locale}
        title={site.name}
        description={excerpt(opening, 200)}
        canonical={homePath(locale)}
        languages={choices}
        fallbackLang="en"
      />
      <header className="heading home">
        <h1 lang={intro && intro.lang !== locale ? intro.lang : undefined}>{intro?.title ?? site.name}</h1>
        {intro ? (
          <TextBody t={t} body={intro.body} lang={intro.lang} numbered={false} />
        ) : (
          <p className="text">{t('home.intro')}</p>
        )}
        <SearchForm t={t} />
      </header>
      {total === 0 && <p className="empty">{t('home.empty')}</p>}
      {newest.length > 0 && (
        <MarginSection id="newest" title={t('home.newest')}>
          <ArticleList rows={newest} t={t} withLede />
          <p className="more">
            <a href={browsePath(locale)}>{t(capped ? 'browse.countCapped' : 'home.all', { count: total })}</a>
          </p>
        </MarginSection>
      )}
      {series.length > 0 && (
        <MarginSection id="series" title={t('home.series')}>
          <ul className="contents">
            {series.map(({ parts, present, ...link }) => (
              <li key={link.pid} className="entry">
                <h3>
                  <a href={seriesPath(locale, link)}>
                    <ForeignWords {...link.label} pageLang={locale} />
                  </a>
                </h3>
                <p className="facts">{t('home.parts', { count: parts, present })}</p>
              </li>
            ))}
          </ul>
        </MarginSection>
      )}
      {waiting.length > 0 && (
        <MarginSection id="waiting" title={t('home.waiting')}>
          <p className="hint">{t('home.waitingHint', { language: t(`language.${locale}`) })}</p>
          <ArticleList rows={waiting} t={t} />
        </MarginSection>
      )}
    </PageShell>
  );
}
