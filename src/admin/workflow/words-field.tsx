'use client';

import { useId, type KeyboardEvent, type Ref } from 'react';

type Props = {
  label: string;
  hint?: string;
  value: string;
  onChange: (words: string) => void;
  /** Ctrl+Enter, or Command+Enter on a Mac. */
  onSend: () => void;
  /** What is wrong, said to screen readers at once; null when nothing is. */
  fault: string | null;
  inputRef?: Ref<HTMLTextAreaElement>;
};

/** Several lines of words, looking as Payload's own field of them does, sent from the keyboard. */
export function WordsField({ label, hint, value, onChange, onSend, fault, inputRef }: Props) {
  const id = useId();
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSend();
  };
  const described = [fault !== null && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={`field-type textarea colophon-words${fault === null ? '' : ' error'}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="textarea-outer">
        <textarea
          id={id}
          ref={inputRef}
          rows={3}
          value={value}
          maxLength={5000}
          aria-invalid={fault !== null}
          aria-describedby={described || undefined}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={sendByKey}
        />
      </div>
      {fault !== null && (
        <p id={`${id}-fault`} role="alert" className="colophon-fault">
          {fault}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="colophon-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
