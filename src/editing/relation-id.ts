/** The id of a related document, which Payload gives as an id or as the document; null when there is none. */
export function relationId(value: string | { id: string } | null | undefined): string | null {
  if (typeof value === 'string') return value;
  return value?.id ?? null;
}

/** The ids of related documents. */
export function relationIds(values: readonly (string | { id: string })[] | null | undefined): string[] {
  return (values ?? []).flatMap((value) => relationId(value) ?? []);
}
