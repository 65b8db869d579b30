import type { SearchNote } from '@/domain/search';
import type { MessageKey, Translator } from '@/i18n/create-translator';
import css from './search-page.module.css';

const WORDS = {
  cut: 'search.noteCut',
  nothingAsked: 'search.noteNothingAsked',
  capped: 'search.noteCapped',
  apart: 'search.noteApart',
} as const satisfies Record<SearchNote, MessageKey>;

/** Why there may be less or something else than was asked for. */
export function SearchNotes({ notes, t }: { notes: SearchNote[]; t: Translator }) {
  return notes.map((note) => (
    <p key={note} className={css.note}>
      {t(WORDS[note])}
    </p>
  ));
}
