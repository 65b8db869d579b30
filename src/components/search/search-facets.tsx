import { FacetGroup, nameLanguage } from '@/components/lists/facet-group';
import { searchPath } from '@/domain/paths';
import type { Facet } from '@/domain/reading-lists';
import type { FacetName, SearchQuery, SearchView } from '@/domain/search';
import type { MessageKey, Translator } from '@/i18n/create-translator';

import { withFacet } from './asked-query';

/** In the order of the margin, with their headings. */
const GROUPS = [
  ['lang', 'browse.lang'],
  ['in', 'search.in'],
  ['series', 'browse.series'],
  ['subject', 'browse.subject'],
  ['person', 'browse.person'],
  ['year', 'browse.year'],
  ['outlet', 'search.outlet'],
] as const satisfies [FacetName, MessageKey][];

type Props = { facets: SearchView['facets']; query: SearchQuery; t: Translator };

/** What narrows a search, as links, with how many articles each leaves. */
export function SearchFacets({ facets, query, t }: Props) {
  const nameIn = () => ({ text: t('search.inCaption'), lang: t.locale });
  const named: Partial<Record<FacetName, (facet: Facet) => Facet['label']>> = {
    lang: nameLanguage,
    in: nameIn,
  };
  return (
    <nav className="facets" aria-labelledby="narrow">
      <h2 id="narrow">{t('browse.narrow')}</h2>
      {GROUPS.map(([name, title]) => (
        <FacetGroup
          key={name}
          title={t(title)}
          facets={facets[name]}
          chosen={query[name]}
          nameOf={named[name]}
          hrefWith={(value) => searchPath(t.locale, withFacet(query, name, value))}
          t={t}
        />
      ))}
    </nav>
  );
}
