import type { IndexedText, Suggestion } from '@/domain/search';

/**
 * What a text gives to complete questions, beside its title: the names of people that the archive knows, and its
 * topics, each once.
 */
export function listSharedLabels(text: IndexedText): Suggestion[] {
  const labels: Suggestion[] = [
    ...text.names.flatMap(({ pid, lang, name }) =>
      pid === null ? [] : [{ kind: 'person' as const, pid, lang, words: name }],
    ),
    ...text.topics.map(({ kind, pid, lang, name }) => ({ kind, pid, lang, words: name })),
  ];
  const distinct = new Map(
    labels.map((label) => [`${label.kind} ${label.pid} ${label.lang} ${label.words}`, label]),
  );
  return [...distinct.values()];
}
