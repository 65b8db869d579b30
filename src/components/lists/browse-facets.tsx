import { browsePath } from '@/domain/paths';
import type { BrowseQuery, BrowseView } from '@/domain/reading-lists';
import type { Translator } from '@/i18n/create-translator';

import { FacetGroup, nameLanguage } from './facet-group';

const FACETS = [
  'lang',
  'series',
  'subject',
  'person',
  'year',
] as const satisfies (keyof BrowseView['facets'])[];
type FacetName = (typeof FACETS)[number];

/** The query with one filter set or, with null, removed. Another list begins at its first page. */
export function withFilter(query: BrowseQuery, name: FacetName, value: string | null): BrowseQuery {
  const filters = { ...query, after: undefined, before: undefined };
  if (name === 'year') return { ...filters, year: value === null ? undefined : Number(value) };
  return { ...filters, [name]: value ?? undefined };
}

/** Filters of the list as links, with how many articles each leaves. */
export function BrowseFacets({ view, query, t }: { view: BrowseView; query: BrowseQuery; t: Translator }) {
  return (
    <nav className="facets" aria-labelledby="narrow">
      <h2 id="narrow">{t('browse.narrow')}</h2>
      {FACETS.map((name) => (
        <FacetGroup
          key={name}
          title={t(`browse.${name}`)}
          facets={view.facets[name]}
          chosen={query[name]}
          nameOf={name === 'lang' ? nameLanguage : undefined}
          hrefWith={(value) => browsePath(t.locale, withFilter(query, name, value))}
          t={t}
        />
      ))}
    </nav>
  );
}
