import { Button, ConfirmationModal, useModal } from '@payloadcms/ui';
import { useWords } from '../use-words';
import { DeskState } from './desk-state';
import { redoChange, undoChange } from './draft-history';
import type { Import } from './use-import';

const START_OVER = 'colophon-import-start-over';

/** Stays in sight below the form: storing, undoing, and starting over, which asks first when corrections would be lost. */
export function DeskActions({ desk }: { desk: Import }) {
  const t = useWords();
  const { openModal } = useModal();
  const { history, busy } = desk;
  const isBusy = busy !== null;
  const secondary = { buttonStyle: 'secondary', margin: false } as const;
  return (
    <div className="colophon-import__bar">
      <DeskState busy={busy} failure={desk.failure} />
      <div className="colophon-import__actions">
        <Button margin={false} disabled={isBusy} onClick={() => void desk.store()}>
          {t('import.store')}
        </Button>
        <Button
          {...secondary}
          disabled={isBusy || !history?.past.length}
          onClick={() => desk.setHistory(history && undoChange(history))}
        >
          {t('import.undo')}
        </Button>
        <Button
          {...secondary}
          disabled={isBusy || !history?.future.length}
          onClick={() => desk.setHistory(history && redoChange(history))}
        >
          {t('import.redo')}
        </Button>
        <Button
          {...secondary}
          disabled={isBusy}
          onClick={() => (desk.isCorrected ? openModal(START_OVER) : desk.startOver())}
        >
          {t('import.startOver')}
        </Button>
      </div>
      <ConfirmationModal
        modalSlug={START_OVER}
        heading={t('import.startOverAsk')}
        body={t('import.startOverLoses')}
        confirmLabel={t('import.startOver')}
        onConfirm={desk.startOver}
      />
    </div>
  );
}
