import { Button } from '@payloadcms/ui';
import { useId, useRef, useState } from 'react';
import { useWords } from '../use-words';
import type { Brought } from './import-requests';

type Panel = {
  paste: string;
  onPaste: (words: string) => void;
  isBusy: boolean;
  onRead: (brought: Brought) => void;
};

/** Where an article comes in: pasted words, or a file that is dropped or chosen. */
export function InputPanel({ paste, onPaste, isBusy, onRead }: Panel) {
  const t = useWords();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const readFile = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isBusy) onRead({ file });
  };
  return (
    <div
      className={`colophon-import__input${isOver ? ' colophon-import__input--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        readFile(event.dataTransfer.files);
      }}
    >
      <p>{t('import.bring')}</p>
      <input
        ref={chooser}
        hidden
        type="file"
        accept=".txt,.html,.htm,.docx,.md,.markdown"
        onChange={(event) => {
          readFile(event.target.files);
          event.target.value = '';
        }}
      />
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => chooser.current?.click()}>
        {t('import.chooseFile')}
      </Button>
      <label htmlFor={id}>{t('import.paste')}</label>
      <textarea id={id} rows={14} value={paste} onChange={(event) => onPaste(event.target.value)} />
      <Button disabled={isBusy || paste.trim() === ''} onClick={() => onRead({ words: paste })}>
        {t('import.read')}
      </Button>
    </div>
  );
}
