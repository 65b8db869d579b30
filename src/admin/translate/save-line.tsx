'use client';

import { Button, useConfig } from '@payloadcms/ui';
import { useWords } from '../use-words';
import type { DeskState } from './desk-state';
import { isSendable, isUnsaved } from './row-state';
import { useDesk, useDeskState } from './use-desk';

/** Whether everything is saved, said by itself. What one did is said in the same place. */
export function SaveLine({ said }: { said: string }) {
  const t = useWords();
  const { config } = useConfig();
  const { saver, isReadOnly } = useDesk();
  const saving = useDeskState((state) => state.saving);
  const unsaved = useDeskState(countWaiting);
  if (isReadOnly) return <p role="status">{said || t('translate.readOnly')}</p>;

  const retry = (
    <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void saver.flush()}>
      {t('translate.tryAgain')}
    </Button>
  );
  return (
    <div className="colophon-translate__saving">
      <p role="status" aria-live="polite" data-phase={saving.phase}>
        {saving.phase === 'sending' && t('translate.saving')}
        {saving.phase === 'idle' && t(WAITING[unsaved])}
        {saving.phase === 'offline' && t('translate.offline')}
        {saving.phase === 'failed' && t('translate.notSaved', { sentence: saving.sentence })}
        {saving.phase === 'logged-out' && t('translate.loggedOut')}
      </p>
      {saving.phase === 'logged-out' && (
        <a href={`${config.routes.admin}/login`} target="_blank" rel="noreferrer">
          {t('translate.logIn')}
        </a>
      )}
      {(saving.phase === 'offline' || saving.phase === 'failed') && retry}
      <p aria-live="polite" className="colophon-translate__said">
        {said}
      </p>
    </div>
  );
}

/** 0 when all is stored, 1 when something waits to be sent, 2 when something waits for a person. */
function countWaiting({ rows }: DeskState): 0 | 1 | 2 {
  const all = Object.values(rows);
  const unsaved = all.filter(isUnsaved);
  if (unsaved.length > 0) return unsaved.some(isSendable) ? 1 : 2;
  return all.some(({ confirmed }) => confirmed) ? 1 : 0;
}

const WAITING = ['translate.saved', 'translate.unsaved', 'translate.waits'] as const;
