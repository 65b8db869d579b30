import type { InlineContext } from './inline-words';
import { InlineWords } from './inline-words';

/** The notes of a text at its end, each with the way back to where it was called. */
export function NotesList({ t, notes }: InlineContext) {
  if (notes.size === 0) return null;
  return (
    <section className="notes" aria-labelledby="notes">
      <h2 id="notes">{t('notes.title')}</h2>
      <ol>
        {[...notes].map(([note, number]) => (
          <li key={number} id={`note-${number}`}>
            <InlineWords content={note.content} t={t} notes={notes} />{' '}
            <a className="back" href={`#ref-${number}`} aria-label={t('notes.back', { number })}>
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
