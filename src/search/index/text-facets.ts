import type { FacetName, IndexedText } from '@/domain/search';

/** The values of a text by which searches are narrowed, each once. Where the words are found is no facet of a text. */
export function listFacets(text: IndexedText): { name: Exclude<FacetName, 'in'>; value: string }[] {
  return [
    { name: 'lang', value: text.lang },
    ...[...new Set(text.people)].map((value) => ({ name: 'person' as const, value })),
    ...(text.series === null ? [] : [{ name: 'series' as const, value: text.series }]),
    ...[...new Set(text.subjects)].map((value) => ({ name: 'subject' as const, value })),
    ...(text.year === null ? [] : [{ name: 'year' as const, value: String(text.year) }]),
    ...(text.outlet === null ? [] : [{ name: 'outlet' as const, value: text.outlet }]),
  ];
}
