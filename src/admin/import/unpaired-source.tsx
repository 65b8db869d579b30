import { useWords } from '../use-words';
import type { Source } from './block-card';
import type { Draft } from './reading-state';

/** The paragraphs of the source that no block is paired with, by their place in it: they will be untranslated. */
export function UnpairedSource({ source, draft }: { source: NonNullable<Source>; draft: Draft }) {
  const t = useWords();
  const paired = new Set(draft.blocks.map(({ para }) => para));
  const numbers = source.paragraphs.flatMap(({ para }, index) => (paired.has(para) ? [] : [index + 1]));
  return (
    <p aria-live="polite">{numbers.length > 0 && t('import.notPaired', { numbers: numbers.join(', ') })}</p>
  );
}
