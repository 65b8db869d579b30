'use client';

import type { PhotoWords, WordOfPhoto } from '@/editing/photos/photo-words';
import type { Locale } from '@/i18n/locales';
import { useWords } from '../use-words';

type Words = PhotoWords[Locale];

type Props = {
  lang: Locale;
  name: string;
  words: Words;
  /** What somebody else saved meanwhile. */
  theirs: Words | null;
  readOnly: boolean;
  onChange: (words: Words) => void;
};

const FIELDS: readonly WordOfPhoto[] = ['caption', 'alt', 'rights'];

/** The words of a photo in one language; what is missing is said. */
export function LanguageFields({ lang, name, words, theirs, readOnly, onChange }: Props) {
  const t = useWords();
  return (
    <fieldset className="colophon-photo__language">
      <legend lang={lang}>{name}</legend>
      {FIELDS.map((field) => {
        const isMissing = field !== 'rights' && words[field].trim() === '';
        const differs = theirs !== null && theirs[field] !== words[field];
        const note = `colophon-${lang}-${field}`;
        return (
          <div key={field}>
            <label htmlFor={`${note}-words`}>{t(`photos.${field}`)}</label>
            <textarea
              id={`${note}-words`}
              rows={field === 'rights' ? 1 : 2}
              lang={lang}
              value={words[field]}
              readOnly={readOnly}
              aria-describedby={isMissing || differs ? note : undefined}
              onChange={(event) => onChange({ ...words, [field]: event.target.value })}
            />
            <small id={note}>
              {isMissing && (
                <strong>{t(field === 'alt' ? 'photos.altMissing' : 'photos.captionMissing')}</strong>
              )}{' '}
              {differs && t('photos.theirs', { words: theirs[field] || '—' })}
            </small>
          </div>
        );
      })}
    </fieldset>
  );
}
