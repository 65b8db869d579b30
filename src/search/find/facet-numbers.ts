import { FACET_NAMES, type SearchFacets } from '@/domain/search';
import type { IndexReader } from '../index/index-reader';
import { toNumber } from '../index/to-number';
import { toWellFormed } from './well-formed';

/** The numbers of the facet values that were chosen; null when one of them is of no text. */
export function getFacetNumbers(index: IndexReader, facets: SearchFacets): number[] | null {
  const numbers: number[] = [];
  for (const name of FACET_NAMES) {
    const value = facets[name];
    if (value === undefined || name === 'in') continue;
    const row = index
      .prepare('SELECT no FROM facet WHERE name = ? AND value = ?')
      .get(name, toWellFormed(String(value)));
    if (row === undefined) return null;
    numbers.push(toNumber(row[0]));
  }
  return numbers;
}
