'use client';

import type { Locale } from '@/i18n/locales';

type Props = {
  id: string;
  label: string;
  /** The kind of block, for how it is set. */
  look: string;
  lang: Locale | undefined;
  value: string;
  placeholder: string;
  isReadOnly: boolean;
  onType: (value: string) => void;
  onEnter: () => void;
};

/** A field that is as high as its words. */
export function WordsField({ label, look, value, isReadOnly, onType, onEnter, ...field }: Props) {
  return (
    // Browsers without `field-sizing` are given the height by a copy of the words behind the field.
    <div className="colophon-field" data-look={look} data-words={value}>
      <textarea
        {...field}
        aria-label={label}
        rows={1}
        value={value}
        readOnly={isReadOnly}
        spellCheck
        onChange={(event) => onType(event.target.value)}
        onFocus={onEnter}
      />
    </div>
  );
}
