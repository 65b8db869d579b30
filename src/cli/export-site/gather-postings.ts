import type { IndexedText } from '@/domain/search';
import { encodePostings, FIELD_BITS, MOST_WEIGHT } from '@/export-search/postings';
import { cutPlace } from '@/search/index/cut-place';
import { BLOCK_MARK, WORD_COLUMNS } from '@/search/index/schema';
import { listPlaces } from '@/search/index/text-places';
import { toColumns } from '@/search/index/text-columns';

type Column = keyof typeof WORD_COLUMNS;

/** Of a word that comes again and again in a column, so much counts at most beside once (k of BM25). */
const SATURATION = 1.2;
const SCALE = 3;

/** The columns whose words a question may ask for alone; `captioned` and `facet` are for the other index. */
const BITS: Partial<Record<Column, number>> = {
  title: FIELD_BITS.title,
  lede: FIELD_BITS.rest,
  caption: FIELD_BITS.caption,
  author: FIELD_BITS.author,
  translator: FIELD_BITS.translator,
  person: FIELD_BITS.rest,
  topic: FIELD_BITS.rest,
  body: FIELD_BITS.rest,
  exact: FIELD_BITS.rest,
};

/** What is known of all tokens: a list of `no`, weight and fields for each, packed into numbers. */
export type Gathered = Map<string, number[]>;

const FIELDS = 64;

/** Adds the tokens of a text, cut and weighed as the index of the site has them. */
export function gatherPostings(gathered: Gathered, no: number, text: IndexedText): void {
  const places = listPlaces(text).map((place) => ({ ...place, cut: cutPlace(place) }));
  const columns = toColumns({ text, places, facets: [] });
  const found = new Map<string, { weight: number; fields: number }>();
  Object.entries(WORD_COLUMNS).forEach(([column, importance], at) => {
    const bit = isColumn(column) ? BITS[column] : undefined;
    if (bit === undefined) return;
    for (const [token, times] of countTokens(columns[at] ?? '')) {
      const known = found.get(token) ?? { weight: 0, fields: 0 };
      const weight = known.weight + (importance * times) / (times + SATURATION);
      found.set(token, { weight, fields: known.fields | bit });
    }
  });
  for (const [token, { weight, fields }] of found) {
    const packed = (no * FIELDS + Math.min(MOST_WEIGHT, Math.ceil(weight * SCALE))) * FIELDS + fields;
    const list = gathered.get(token);
    if (list) list.push(packed);
    else gathered.set(token, [packed]);
  }
}

/** As the files have them. */
export function encodeGathered(packed: readonly number[]): string {
  return encodePostings(
    packed
      .toSorted((a, b) => a - b)
      .map((one) => ({
        no: Math.floor(one / FIELDS / FIELDS),
        weight: Math.floor(one / FIELDS) % FIELDS,
        fields: one % FIELDS,
      })),
  );
}

function isColumn(name: string): name is Column {
  return name in WORD_COLUMNS;
}

function countTokens(column: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const token of column.replaceAll(BLOCK_MARK, ' ').split(' ')) {
    if (token !== '') times.set(token, (times.get(token) ?? 0) + 1);
  }
  return times;
}
