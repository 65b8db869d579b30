import type { Filter } from 'mongodb';
import type { Lang } from '@/domain/body';
import type { Label } from '@/domain/reading';
import type { Facet } from '@/domain/reading-lists';
import { FACET_NAMES, type FacetName, type Found, type SearchQuery, type SearchView } from '@/domain/search';
import { collection, MAX_TIME_MS, type PublicationDocument } from './documents';
import { listPeople, listWords } from './vocabulary';

type Labels = ReadonlyMap<string, Label>;

/** Facets whose values are pids of what has a name. */
const NAMED = {
  person: async (pids: string[], lang: Lang): Promise<Labels> =>
    new Map((await listPeople(pids, lang)).map(({ pid, name }) => [pid, name])),
  series: async (pids: string[], lang: Lang): Promise<Labels> =>
    new Map((await listWords('series', pids, lang)).map(({ pid, label }) => [pid, label])),
  subject: async (pids: string[], lang: Lang): Promise<Labels> =>
    new Map((await listWords('subjects', pids, lang)).map(({ pid, label }) => [pid, label])),
};
type NamedFacet = keyof typeof NAMED;
const NAMED_FACETS = ['person', 'series', 'subject'] as const satisfies NamedFacet[];

function isNamed(name: FacetName): name is NamedFacet {
  return name in NAMED;
}

/** Counted values with their labels; languages, years, outlets and places are called by their values. */
export async function getFacetLabels(counts: Found['counts'], lang: Lang): Promise<SearchView['facets']> {
  const named = await Promise.all(
    FACET_NAMES.map(async (name): Promise<[FacetName, Facet[]]> => {
      if (!isNamed(name)) return [name, counts[name].map((count) => toPlainFacet(count, lang))];
      const pids = counts[name].map(({ value }) => value);
      const labels = await NAMED[name](pids, lang);
      return [
        name,
        counts[name].flatMap(({ value, count }) => {
          const label = labels.get(value);
          return label ? [{ value, label, count }] : [];
        }),
      ];
    }),
  );
  const none: SearchView['facets'] = {
    lang: [],
    person: [],
    series: [],
    subject: [],
    year: [],
    outlet: [],
    in: [],
  };
  return named.reduce((facets, [name, values]) => ({ ...facets, [name]: values }), none);
}

function toPlainFacet({ value, count }: { value: string; count: number }, lang: Lang): Facet {
  return { value, label: { text: value, lang }, count };
}

/**
 * What the chosen facets are called. A person, series or subject that no published text names has no label, so that no
 * draft gives a name away.
 */
export async function getChosenLabels(query: SearchQuery, lang: Lang): Promise<SearchView['chosen']> {
  const chosen: SearchView['chosen'] = {};
  for (const name of FACET_NAMES) {
    const value = query[name];
    if (value !== undefined && !isNamed(name)) chosen[name] = { text: String(value), lang };
  }
  await Promise.all(
    NAMED_FACETS.map(async (name) => {
      const pid = query[name];
      if (pid === undefined) return;
      const [labels, isPublic] = await Promise.all([
        NAMED[name]([pid], lang),
        isPublished(toFilter(name, pid)),
      ]);
      const label = labels.get(pid);
      if (label && isPublic) chosen[name] = label;
    }),
  );
  return chosen;
}

function toFilter(name: NamedFacet, pid: string): Filter<PublicationDocument> {
  switch (name) {
    case 'person':
      return { people: pid };
    case 'series':
      return { seriesPid: pid };
    case 'subject':
      return { subjects: pid };
  }
}

async function isPublished(filter: Filter<PublicationDocument>): Promise<boolean> {
  const publication = await collection('publications').findOne(filter, {
    projection: { _id: 1 },
    maxTimeMS: MAX_TIME_MS,
  });
  return publication !== null;
}
