import type { FlattenedField } from 'payload';
import { paragraphs } from '@/cli/testing/open-test-archive';

/** Where any value of the type would not do. */
const SPECIAL: Record<string, unknown> = {
  'texts.lang': 'vi',
  'texts.kind': 'abstract',
  'texts.credits': [{ role: 'translator', asPrinted: 'Somebody else' }],
  'texts.abstractBy': [{ role: 'translator', asPrinted: 'Somebody else' }],
  'texts.source': { url: 'https://example.org/elsewhere' },
  'texts.translatedFrom': { edition: 7 },
  'texts.slug': 'another-slug',
  'texts.machineDraft': ['aaaaaaaa'],
  'articles.date': '1987',
  'photos.date': '1987',
  'outlets.url': 'https://example.org/elsewhere',
  'articles.originalLang': 'fr',
  'people.names': [{ lang: 'km', name: 'ឈ្មោះ' }],
  'people.identifiers': [{ scheme: 'wikidata', value: 'Q42' }],
  'terms.renderings': [{ lang: 'vi', form: 'khác' }],
  'users.roles': ['reviewer'],
  'users.email': 'another@example.org',
};

/** A value for a field that differs from what any document here holds; `related` gives an id of a collection. */
export function sampleValue(
  slug: string,
  field: FlattenedField,
  related: (collection: string) => string,
): unknown {
  const special = SPECIAL[`${slug}.${field.name}`];
  if (special !== undefined) return special;
  if (field.type === 'select') {
    const value = field.options.map((option) => (typeof option === 'string' ? option : option.value)).at(-1);
    return field.hasMany ? [value] : value;
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    const [to = ''] = [field.relationTo].flat();
    return field.hasMany ? [related(to)] : related(to);
  }
  if (field.type === 'text' && field.hasMany) return ['Other words'];
  return OF_TYPE[field.type] ?? 'Other words';
}

const OF_TYPE: Partial<Record<FlattenedField['type'], unknown>> = {
  checkbox: true,
  number: 7,
  date: '1987-01-02T00:00:00.000Z',
  richText: paragraphs('Other words.'),
  json: { other: 'words' },
};
