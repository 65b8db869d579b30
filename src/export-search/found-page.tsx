import { listChosen } from '@/components/search/asked-query';
import { ChosenFacets } from '@/components/search/chosen-facets';
import { NothingFound } from '@/components/search/nothing-found';
import { SearchNotes } from '@/components/search/search-notes';
import { SearchResults } from '@/components/search/search-results';
import { Facts } from '@/components/words/facts';
import { searchPath } from '@/domain/paths';
import type { SearchView } from '@/domain/search';
import type { Translator } from '@/i18n/create-translator';

type Props = { view: SearchView; t: Translator };

/** How many articles there are, below the form, and what narrows them. */
export function FoundCount({ view, t }: Props) {
  const { total, notes, query } = view;
  const key = notes.includes('capped') ? 'browse.countCapped' : 'browse.count';
  const isNarrowed = listChosen(query).length > 0;
  return (
    <>
      <Facts
        items={[
          total > 0 && t(key, { count: total }),
          isNarrowed && <ChosenFacets view={view} t={t} />,
          isNarrowed && <a href={searchPath(t.locale, { q: query.q })}>{t('search.everything')}</a>,
        ]}
      />
      <SearchNotes notes={notes.filter((note) => note !== 'capped')} t={t} />
      {total > 0 && (
        <p className="facts to-facets">
          <a href="#narrow">{t('browse.narrow')}</a>
        </p>
      )}
    </>
  );
}

/** What was found, as the site shows it; the margin narrows by language only. */
export function FoundArticles({ view, t }: Props) {
  return view.results.length > 0 ? <SearchResults view={view} t={t} /> : <NothingFound view={view} t={t} />;
}
