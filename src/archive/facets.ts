import type { Document, Filter } from 'mongodb';
import type { Lang } from '@/domain/body';
import type { VocabularyLink } from '@/domain/reading';
import type { BrowseView, Facet } from '@/domain/reading-lists';
import { collection, MAX_TIME_MS, type PublicationDocument } from './documents';
import { UntilPublishedMemory } from './until-published-memory';
import { listPeople, listWords } from './vocabulary';

/** Counting stops here, at the newest: what a reader waits for must not grow with the archive. */
export const MOST_COUNTED = 10_000;
const VALUES_OF_A_FACET = 20;
const MOST_YEARS = 200;

type Count = { _id: string | number | null; count: number };
type Counts = Record<'lang' | 'series' | 'subject' | 'person' | 'year', Count[]> & {
  total: { articles: number; texts: number }[];
};
type Filtered = Filter<PublicationDocument>;

const memory = new UntilPublishedMemory<Counts>();

const most = (field: string, limit: number): Document[] => [
  { $group: { _id: field, count: { $sum: 1 } } },
  { $sort: { count: -1, _id: 1 } },
  { $limit: limit },
];

const PIPELINE: Document[] = [
  { $sort: { sortDate: -1, articlePid: 1 } },
  { $limit: MOST_COUNTED },
  {
    $group: {
      _id: '$articlePid',
      langs: { $push: '$lang' },
      people: { $push: '$people' },
      series: { $first: '$seriesPid' },
      subjects: { $first: '$subjects' },
      year: { $first: '$year' },
    },
  },
  {
    $facet: {
      total: [{ $group: { _id: null, articles: { $sum: 1 }, texts: { $sum: { $size: '$langs' } } } }],
      lang: [{ $unwind: '$langs' }, ...most('$langs', VALUES_OF_A_FACET)],
      series: [{ $match: { series: { $ne: null } } }, ...most('$series', VALUES_OF_A_FACET)],
      subject: [{ $unwind: '$subjects' }, ...most('$subjects', VALUES_OF_A_FACET)],
      person: [
        {
          $project: {
            people: {
              $reduce: { input: '$people', initialValue: [], in: { $setUnion: ['$$value', '$$this'] } },
            },
          },
        },
        { $unwind: '$people' },
        ...most('$people', VALUES_OF_A_FACET),
      ],
      year: [
        { $match: { year: { $ne: null } } },
        { $group: { _id: '$year', count: { $sum: 1 } } },
        { $sort: { _id: -1 } },
        { $limit: MOST_YEARS },
      ],
    },
  },
];

/** The counting, apart so that a test can explain it. */
export function countFacets(filter: Filtered) {
  return collection('publications').aggregate<Counts>([{ $match: filter }, ...PIPELINE], {
    maxTimeMS: MAX_TIME_MS,
  });
}

/** How many articles match and how they divide; exact up to `MOST_COUNTED` texts, beyond that of the newest of them. */
export async function getFacets(
  filter: Filtered,
  lang: Lang,
): Promise<Pick<BrowseView, 'total' | 'capped' | 'facets'>> {
  const counts = await memory.get(JSON.stringify(filter), async () => {
    const [counted] = await countFacets(filter).toArray();
    if (!counted) throw new Error('MongoDB gave no counts: its version is older than 7.0.');
    return counted;
  });
  const [series, subjects, people] = await Promise.all([
    listWords('series', counts.series.map(toPid), lang),
    listWords('subjects', counts.subject.map(toPid), lang),
    listPeople(counts.person.map(toPid), lang),
  ]);
  const { articles = 0, texts = 0 } = counts.total[0] ?? {};
  return {
    total: articles,
    capped: texts >= MOST_COUNTED,
    facets: {
      lang: counts.lang.map(toPlainFacet(lang)),
      year: counts.year.map(toPlainFacet(lang)),
      series: toFacets(counts.series, series),
      subject: toFacets(counts.subject, subjects),
      person: toFacets(
        counts.person,
        people.map(({ name, ...person }) => ({ ...person, label: name })),
      ),
    },
  };
}

const toPid = ({ _id }: Count): string => String(_id);

/** Languages and years name themselves; the page has the words for languages. */
const toPlainFacet =
  (lang: Lang) =>
  ({ _id, count }: Count): Facet => ({ value: String(_id), label: { text: String(_id), lang }, count });

function toFacets(counts: readonly Count[], links: readonly VocabularyLink[]): Facet[] {
  const labels = new Map(links.map(({ pid, label }) => [pid, label]));
  return counts.flatMap((count) => {
    const value = toPid(count);
    const label = labels.get(value);
    return label ? { value, label, count: count.count } : [];
  });
}
