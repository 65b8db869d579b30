import { searchPath } from '@/domain/paths';
import type { SearchView } from '@/domain/search';
import type { Translator } from '@/i18n/create-translator';

import { shortenQuery } from './asked-query';
import { SearchFacets } from './search-facets';
import { SearchResult } from './search-result';

type Props = { view: SearchView; t: Translator };

function Pager({ view, t }: Props) {
  const { page, pages } = view;
  if (pages < 2) return null;
  const pageAt = (number: number) => searchPath(t.locale, { ...shortenQuery(view.query), page: number });
  return (
    <nav className="pager" aria-label={t('browse.pages')}>
      {page > 1 && (
        <a rel="prev" href={pageAt(page - 1)}>
          ← {t('browse.previous')}
        </a>
      )}
      <span>{t('search.pageOf', { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={pageAt(page + 1)}>
          {t('browse.next')} →
        </a>
      )}
    </nav>
  );
}

/** A page of results, and in the margin what narrows them. */
export function SearchResults({ view, t }: Props) {
  return (
    <div className="browse">
      <div>
        <ul className="contents found">
          {view.results.map((result) => (
            <SearchResult key={result.row.pid} result={result} t={t} />
          ))}
        </ul>
        <Pager view={view} t={t} />
      </div>
      <SearchFacets facets={view.facets} query={shortenQuery(view.query)} t={t} />
    </div>
  );
}
