import type { FlattenedField } from 'payload';
import { isRecord, type JsonRecord, toRecords } from '@/domain/json-reading';

/** Several times as many as anything has. */
const MOST_NAMES = 200;

const WORDS = new Set<string>(['text', 'textarea', 'email', 'code', 'select', 'radio', 'date']);

/**
 * The first field that got something else than words where words belong, in a sentence; null when none did. Payload
 * checks the kinds of values after hooks have read them, and not of all fields. `inAllLanguages` tells that what is
 * localized comes as an object of languages.
 */
export function findKindFault(
  data: JsonRecord,
  fields: FlattenedField[],
  inAllLanguages: boolean,
): string | null {
  // Payload's time with names that it does not know grows with their square: 2,000 of them take seconds.
  if (Object.keys(data).length > MOST_NAMES) return `One part has more than ${MOST_NAMES} fields.`;
  for (const field of fields) {
    const value = data[field.name];
    if (value === undefined || value === null) continue;
    if (inAllLanguages && 'localized' in field && field.localized) continue;
    const inner = listInner(field, value);
    for (const [row, rowFields] of inner) {
      const fault = findKindFault(row, rowFields, inAllLanguages);
      if (fault) return fault;
    }
    if (!WORDS.has(field.type) || isOfWords(field, value)) continue;
    return `“${field.name}” holds words and nothing else.`;
  }
  return null;
}

function isOfWords(field: FlattenedField, value: unknown): boolean {
  const isMany = 'hasMany' in field && field.hasMany === true;
  if (isMany && Array.isArray(value)) return value.every((one) => typeof one === 'string');
  return typeof value === 'string';
}

/** What is within a field, each with the fields that it may have. */
function listInner(field: FlattenedField, value: unknown): [JsonRecord, FlattenedField[]][] {
  if (field.type === 'array') return toRecords(value).map((row) => [row, field.flattenedFields]);
  if (field.type === 'blocks') {
    return toRecords(value).map((row) => {
      const block = field.blocks.find(({ slug }) => slug === row.blockType);
      return [row, block?.flattenedFields ?? []];
    });
  }
  if ((field.type === 'group' || field.type === 'tab') && isRecord(value))
    return [[value, field.flattenedFields]];
  return [];
}
