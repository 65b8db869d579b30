import { Banner, Button } from '@payloadcms/ui';
import { useId, useRef } from 'react';
import { useWords } from '../use-words';
import { DeskState } from './desk-state';
import type { Import } from './use-import';

/** Where an article comes in: pasted words, or files that are dropped or chosen. */
export function InputPanel({ desk, isOver }: { desk: Import; isOver: boolean }) {
  const t = useWords();
  const id = useId();
  const { paste, busy, keptFile } = desk;
  const chooser = useRef<HTMLInputElement>(null);
  const isBusy = busy !== null;
  return (
    <div className={`colophon-import__input${isOver ? ' colophon-import__input--over' : ''}`}>
      {keptFile && <Banner type="info">{t('import.keptFile', { name: keptFile })}</Banner>}
      <p>{t('import.bring')}</p>
      <input
        ref={chooser}
        hidden
        multiple
        type="file"
        accept=".txt,.html,.htm,.docx,.md,.markdown"
        onChange={(event) => {
          desk.bring([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button
        buttonStyle="secondary"
        margin={false}
        disabled={isBusy}
        onClick={() => chooser.current?.click()}
      >
        {t('import.chooseFile')}
      </Button>
      <label htmlFor={id}>{t('import.paste')}</label>
      <textarea id={id} rows={14} value={paste} onChange={(event) => desk.changePaste(event.target.value)} />
      <DeskState busy={busy} failure={desk.failure} />
      <Button
        margin={false}
        disabled={isBusy || paste.trim() === ''}
        onClick={() => void desk.read({ words: paste })}
      >
        {t('import.read')}
      </Button>
    </div>
  );
}
