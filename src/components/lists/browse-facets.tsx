import { ownName } from '@/components/frame/language-name';
import { ForeignWords } from '@/components/words/foreign-words';
import { browsePath } from '@/domain/paths';
import type { BrowseQuery, BrowseView, Facet } from '@/domain/reading-lists';
import type { Translator } from '@/i18n/create-translator';

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

type Props = { name: FacetName; facets: Facet[]; query: BrowseQuery; t: Translator };

function FacetValue({ facet, name, query, t }: { facet: Facet } & Omit<Props, 'facets'>) {
  const { value, label, count } = facet;
  const words =
    name === 'lang' ? (
      <span lang={value}>{ownName(value)}</span>
    ) : (
      <ForeignWords {...label} pageLang={t.locale} />
    );
  if (String(query[name] ?? '') === value) {
    return (
      <li>
        <b aria-current="true">{words}</b>{' '}
        <a
          href={browsePath(t.locale, withFilter(query, name, null))}
          aria-label={`${t('browse.remove')}: ${name === 'lang' ? ownName(value) : label.text}`}
        >
          {t('browse.remove')}
        </a>
      </li>
    );
  }
  return (
    <li>
      <a href={browsePath(t.locale, withFilter(query, name, value))}>{words}</a> <small>{count}</small>
    </li>
  );
}

function FacetGroup({ name, facets, query, t }: Props) {
  if (facets.length === 0) return null;
  return (
    <div>
      <h3>{t(`browse.${name}`)}</h3>
      <ul>
        {facets.map((facet) => (
          <FacetValue key={facet.value} facet={facet} name={name} query={query} t={t} />
        ))}
      </ul>
    </div>
  );
}

/** Filters of the list as links, with how many articles each leaves. */
export function BrowseFacets({ view, query, t }: { view: BrowseView; query: BrowseQuery; t: Translator }) {
  return (
    <nav className="facets" aria-labelledby="narrow">
      <h2 id="narrow">{t('browse.narrow')}</h2>
      {FACETS.map((name) => (
        <FacetGroup key={name} name={name} facets={view.facets[name]} query={query} t={t} />
      ))}
    </nav>
  );
}
