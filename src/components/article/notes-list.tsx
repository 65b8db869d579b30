import type { Lang } from '@/domain/body';

import type { InlineContext } from './inline-words';
import { InlineWords } from './inline-words';

type Props = InlineContext & {
  /** The language of the notes. */
  lang: Lang;
  title?: string;
};

/** The notes of a text at its end, each with the way back to where it was called. */
export function NotesList({ lang, title, ...context }: Props) {
  const { t, notes, prefix = '' } = context;
  if (notes.size === 0) return null;
  return (
    <section className="notes" aria-labelledby={`${prefix}notes`}>
      <h2 id={`${prefix}notes`}>{title ?? t('notes.title')}</h2>
      <ol lang={lang === t.locale ? undefined : lang}>
        {[...notes].map(([note, number]) => (
          <li key={number} id={`${prefix}note-${number}`}>
            <InlineWords content={note.content} {...context} />{' '}
            <a className="back" href={`#${prefix}ref-${number}`} aria-label={t('notes.back', { number })}>
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
