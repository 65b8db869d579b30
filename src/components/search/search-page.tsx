import { choicesFor } from '@/components/frame/language-choices';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { Facts } from '@/components/words/facts';
import { cutAtGrapheme } from '@/domain/graphemes';
import { browsePath, searchPath } from '@/domain/paths';
import type { SearchQuery, SearchView } from '@/domain/search';
import { createTranslator, type Translator } from '@/i18n/create-translator';

import { listChosen, shortenQuery } from './asked-query';
import { ChosenFacets } from './chosen-facets';
import { NothingFound } from './nothing-found';
import { SearchForm } from './search-form';
import { SearchHelp } from './search-help';
import { SearchNotes } from './search-notes';
import { SearchResults } from './search-results';
import css from './search-page.module.css';

/** What the page shows: the form alone, what was found, or that there is no index yet. */
export type SearchPageView =
  | { state: 'blank'; query: SearchQuery }
  | { state: 'unavailable'; query: SearchQuery }
  | { state: 'asked'; found: SearchView };

/** Of a question in the title of the page, in UTF-16 units. */
const LONGEST_IN_TITLE = 80;

function SearchHead({ view, t, ...frame }: PageProps<SearchPageView> & { t: Translator }) {
  if (view.state === 'blank') {
    return (
      <PageHead
        {...frame}
        title={t('search.title')}
        canonical={searchPath(frame.locale)}
        languages={choicesFor(searchPath)}
        fallbackLang="en"
      />
    );
  }
  if (view.state === 'unavailable') return <PageHead {...frame} title={t('search.title')} />;
  const q = cutAtGrapheme(view.found.query.q, LONGEST_IN_TITLE);
  // Without a canonical address: nobody's question is a page to be listed.
  return <PageHead {...frame} title={t('search.pageTitle', { q })} />;
}

function Unavailable({ t }: { t: Translator }) {
  return (
    <section className={css.advice} aria-labelledby="unavailable">
      <h2 id="unavailable">{t('search.unavailable')}</h2>
      <p>{t('search.unavailableBody')}</p>
      <p className="ways">
        <a href={browsePath(t.locale)}>{t('error.browse')}</a>
      </p>
    </section>
  );
}

function Answer({ view, t }: { view: SearchView; t: Translator }) {
  if (view.notes.includes('nothingAsked')) return <SearchHelp t={t} />;
  return view.results.length > 0 ? <SearchResults view={view} t={t} /> : <NothingFound view={view} t={t} />;
}

function Count({ view, t }: { view: SearchView; t: Translator }) {
  const { notes, query } = view;
  // Of what was withdrawn just now the index may still know.
  const total = view.results.length > 0 ? view.total : 0;
  const isNarrowed = listChosen(query).length > 0;
  const key = notes.includes('capped') ? 'browse.countCapped' : 'browse.count';
  return (
    <>
      <Facts
        items={[
          total > 0 && t(key, { count: total }),
          isNarrowed && <ChosenFacets view={view} t={t} />,
          isNarrowed && (
            <a href={searchPath(t.locale, { q: shortenQuery(query).q })}>{t('search.everything')}</a>
          ),
        ]}
      />
      <SearchNotes notes={notes} t={t} />
      {total > 0 && (
        <p className="facts to-facets">
          <a href="#narrow">{t('browse.narrow')}</a>
        </p>
      )}
    </>
  );
}

/** The search: a form, what it finds with filters in the margin, and how to ask. */
export function SearchPage({ locale, site, view, t = createTranslator(locale) }: PageProps<SearchPageView>) {
  const query = shortenQuery(view.state === 'asked' ? view.found.query : view.query);
  const languages = choicesFor((lang) => searchPath(lang, { ...query, page: undefined }));
  return (
    <PageShell t={t} site={site} languages={languages} section="search" ownSearch>
      <SearchHead locale={locale} site={site} view={view} t={t} />
      <header className="heading">
        <h1>{t('search.title')}</h1>
        <SearchForm t={t} query={query} />
        {view.state === 'asked' && <Count view={view.found} t={t} />}
      </header>
      {view.state === 'asked' && <Answer view={view.found} t={t} />}
      {view.state === 'blank' && <SearchHelp t={t} />}
      {view.state === 'unavailable' && <Unavailable t={t} />}
    </PageShell>
  );
}
