import { FACET_NAMES, type Found } from '@/domain/search';
import type { IndexReader } from '../index/index-reader';
import { toNumber } from '../index/to-number';
import { toWords } from './columns';
import type { Candidate } from './find-candidates';
import { toArticle } from './group-candidates';
import { readCell, readJsonRows } from './one-cell';

export type Counts = Found['counts'];

const MOST_VALUES = 10;
const MOST_YEARS = 30;
/** Of all facets together: names are read for the values that leave the most articles. */
const MOST_NAMED = 400;

// What has no facet is an empty item.
const FACETS = `SELECT group_concat(ifnull(facets, '')) FROM json_each(?) AS found
  LEFT JOIN text_facets ON text = found.value`;
/** Stands between two articles: no text has this number. */
const NEXT_ARTICLE = 0;
const NAMES = `SELECT json_group_array(json_array(no, name, value)) FROM facet
  WHERE no IN (SELECT value FROM json_each(?))`;

/** How many articles each value of a facet would leave of these texts, most first; of years the latest first. */
export function countFacets(index: IndexReader, texts: readonly Candidate[]): Counts {
  const counts: Counts = { lang: [], person: [], series: [], subject: [], year: [], outlet: [], in: [] };
  const articles = countArticles(index, texts);
  const named = [...articles.keys()]
    .filter((no) => articles[no] !== undefined)
    .sort((a, b) => (articles[b] ?? 0) - (articles[a] ?? 0))
    .slice(0, MOST_NAMED);
  for (const [no, nameColumn, value] of readJsonRows(index, NAMES, JSON.stringify(named))) {
    const name = FACET_NAMES.find((known) => known === nameColumn);
    const count = articles[toNumber(no)] ?? 0;
    if (name && count > 0) counts[name].push({ value: toWords(value), count });
  }
  for (const name of FACET_NAMES) {
    counts[name].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    counts[name].length = Math.min(counts[name].length, name === 'year' ? MOST_YEARS : MOST_VALUES);
  }
  counts.year.sort((a, b) => Number(b.value) - Number(a.value));
  return counts;
}

/** By the numbers of facet values; each once in an article. The texts of an article are neighbours. */
function countArticles(index: IndexReader, texts: readonly Candidate[]): number[] {
  const items = readCell(index, FACETS, JSON.stringify(withBounds(texts)));
  const counts: number[] = [];
  const lastArticles: number[] = [];
  let article = 0;
  let facet = 0;
  for (let at = 0; at <= items.length; at += 1) {
    const digit = items.charCodeAt(at) - ZERO;
    if (digit >= 0) {
      facet = facet * 10 + digit;
      continue;
    }
    if (facet === 0) article += 1;
    else if (lastArticles[facet] !== article) {
      lastArticles[facet] = article;
      counts[facet] = (counts[facet] ?? 0) + 1;
    }
    facet = 0;
  }
  return counts;
}

const ZERO = '0'.charCodeAt(0);

function withBounds(texts: readonly Candidate[]): number[] {
  const numbers: number[] = [];
  let before = 0;
  for (const { no } of texts) {
    const article = toArticle(no);
    if (article !== before) numbers.push(NEXT_ARTICLE);
    numbers.push(no);
    before = article;
  }
  return numbers;
}
