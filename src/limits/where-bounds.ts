import { isRecord } from '@/domain/json-reading';

const MOST_VALUES = 1000;
const MOST_NESTED = 8;
const MOST_PATH = 200;
const MOST_SOUGHT = 50;
const MOST_SOUGHT_CHARACTERS = 500;

/** Words that are sought within longer ones: MongoDB reads every document for them. */
const SEEKING = new Set(['like', 'not_like', 'contains', 'not_contains']);

type Part = { value: unknown; nested: number; name: string };

/**
 * What of the conditions of a query asks for more than it may, in a sentence; null when nothing does. It does not call
 * itself, so that no depth of them exhausts the stack.
 */
export function findWhereFault(where: unknown): string | null {
  const left: Part[] = [{ value: where, nested: 0, name: '' }];
  let values = 0;
  let sought = 0;
  for (let part = left.pop(); part; part = left.pop()) {
    const { value, name } = part;
    const parts = listParts(part);
    const fault = parts.map(findNameFault).find(Boolean) ?? findValueFault(value, name);
    if (fault) return fault;
    if (part.nested > MOST_NESTED) return `“where” is nested more than ${MOST_NESTED} deep.`;
    if (parts.length === 0) values += 1;
    if (parts.length === 0 && SEEKING.has(name)) sought += 1;
    if (values + left.length + parts.length > MOST_VALUES)
      return `“where” has more than ${MOST_VALUES} values.`;
    if (sought > MOST_SOUGHT) return `“where” seeks more than ${MOST_SOUGHT} words.`;
    left.push(...parts);
  }
  return null;
}

function listParts({ value, nested, name }: Part): Part[] {
  if (Array.isArray(value)) return value.map((inner: unknown) => ({ value: inner, nested, name }));
  if (!isRecord(value)) return [];
  return Object.entries(value).map(([key, inner]) => ({ value: inner, nested: nested + 1, name: key }));
}

function findNameFault({ name }: Part): string | null {
  const isName = name.length <= MOST_PATH && !name.startsWith('$') && !name.includes('\0');
  return isName ? null : '“where” names a field that there is not.';
}

function findValueFault(value: unknown, operator: string): string | null {
  if (typeof value !== 'string') return null;
  if (value.includes('\0')) return '“where” has a value with a character that no word has.';
  if (!SEEKING.has(operator) || value.length <= MOST_SOUGHT_CHARACTERS) return null;
  return `“where” seeks words of more than ${MOST_SOUGHT_CHARACTERS} characters.`;
}
