import { isRecord, toRecord } from '@/domain/json-reading';
import { findWhereFault } from './where-bounds';

/** How deep related documents are filled in; the admin itself asks for one level. */
export const MOST_DEPTH = 4;
/** How many documents one answer lists. */
export const MOST_LISTED = 500;

const MOST_PAGE = 1_000_000;
const MOST_NESTED = 8;
const MOST_SORTED = 5;
const MOST_SELECTED = 300;

type Query = { readonly [parameter: string]: unknown };

/**
 * What of a query to Payload's API asks for more than it may, in a sentence; null when nothing does. `lists` tells that
 * it lists documents: what is done with all that a condition names, as when many are deleted, may say `limit=0`.
 */
export function findQueryFault(query: Query, { lists }: { lists: boolean }): string | null {
  const { depth, where, sort, select, populate, joins } = query;
  if (!isWithin(depth, 0, MOST_DEPTH)) return `“depth” is a number from 0 to ${MOST_DEPTH}.`;
  return (
    findPageFault(query, lists) ??
    findWhereFault(where) ??
    findSortFault(sort) ??
    findSelectionFault(select, 'select') ??
    findSelectionFault(populate, 'populate') ??
    Object.values(toRecord(joins)).map(findJoinFault).find(Boolean) ??
    null
  );
}

function findPageFault({ limit, page }: Query, lists: boolean): string | null {
  // The admin's lists ask for page 0 where the address names none.
  if (!isWithin(page, 0, MOST_PAGE)) return `“page” is a number from 0 to ${MOST_PAGE}.`;
  if (isWithin(limit, lists ? 1 : 0, MOST_LISTED)) return null;
  return `“limit” is a number from 1 to ${MOST_LISTED}: ask for the rest with “page”.`;
}

/** Whether a parameter is a number between the two; one that was not given is. */
function isWithin(value: unknown, least: number, most: number): boolean {
  if (value === undefined || value === '') return true;
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  return /^\d{1,9}$/.test(String(value)) && Number(value) >= least && Number(value) <= most;
}

function findSortFault(sort: unknown): string | null {
  if (sort === undefined || sort === '') return null;
  const fields: unknown[] = typeof sort === 'string' ? sort.split(',') : [sort].flat();
  const known = fields.every((field) => typeof field === 'string' && /^-?[\w.-]{1,100}$/.test(field.trim()));
  return known && fields.length <= MOST_SORTED ? null : `“sort” names at most ${MOST_SORTED} fields.`;
}

function findSelectionFault(selection: unknown, parameter: string): string | null {
  const left = [{ value: selection, nested: 0 }];
  let fields = 0;
  for (let one = left.pop(); one; one = left.pop()) {
    for (const [name, value] of Object.entries(toRecord(one.value))) {
      fields += 1;
      if (fields > MOST_SELECTED || one.nested > MOST_NESTED || name.startsWith('$'))
        return `“${parameter}” names at most ${MOST_SELECTED} fields, at most ${MOST_NESTED} deep.`;
      left.push({ value, nested: one.nested + 1 });
    }
  }
  return null;
}

/** A field that lists what points to the document is a list of its own (`joins[texts][limit]`). */
function findJoinFault(join: unknown): string | null {
  if (!isRecord(join)) return null;
  return findPageFault(join, true) ?? findWhereFault(join.where) ?? findSortFault(join.sort);
}
