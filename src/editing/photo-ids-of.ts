import type { LexicalBody } from '@/domain/lexical';

/** The ids of the photos that stand in a body, each once. */
export function photoIdsOf(body: LexicalBody | null): string[] {
  const ids = (body?.root.children ?? []).flatMap((node) => {
    const photo = node.type === 'block' && node.fields?.blockType === 'photo' ? node.fields.photo : null;
    if (typeof photo === 'string') return [photo];
    return photo !== null && typeof photo === 'object' && 'id' in photo && typeof photo.id === 'string'
      ? [photo.id]
      : [];
  });
  return [...new Set(ids)];
}
