import { InlineWords } from '@/components/article/inline-words';
import { numberNotes, type NoteInline } from '@/components/article/note-numbers';
import { formatLanguage } from '@/components/frame/language-name';
import type { ArticleView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

type Props = { view: ArticleView; notes: Map<NoteInline, number>; t: Translator };

/** The notes of one of the two texts; their numbers run through both. */
export function ParallelNotes({ view, notes, t }: Props) {
  const { lang, content } = view.edition;
  const own = [...numberNotes(content.body).keys()];
  const [first] = own;
  if (!first) return <div />;
  const id = `notes-${lang}`;
  return (
    <section className="notes" aria-labelledby={id}>
      <h2 id={id}>{t('parallel.notes', { language: formatLanguage(lang, t) })}</h2>
      <ol start={notes.get(first)} lang={lang === t.locale ? undefined : lang}>
        {own.map((note) => {
          const number = notes.get(note) ?? 0;
          return (
            <li key={number} id={`note-${number}`}>
              <InlineWords content={note.content} t={t} notes={notes} />{' '}
              <a className="back" href={`#ref-${number}`} aria-label={t('notes.back', { number })}>
                ↑
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
