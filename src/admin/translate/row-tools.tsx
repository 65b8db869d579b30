'use client';

import { Button } from '@payloadcms/ui';
import type { WorkbenchRow } from '@/domain/workbench';
import { useWords } from '../use-words';
import { useDesk } from './use-desk';

/** What can be done with the row that is worked on, for those who do not use the keys. */
export function RowTools({ row }: { row: WorkbenchRow }) {
  const t = useWords();
  const { act } = useDesk();
  const isToCheck = row.marks.behind || row.marks.machine;
  return (
    <div className="colophon-row__tools">
      <Button {...SMALL} buttonStyle="primary" onClick={() => act('done')}>
        {t(isToCheck ? 'translate.done' : 'translate.doneNext')} <kbd>Ctrl+Enter</kbd>
      </Button>
      {row.source && (
        <Button {...SMALL} buttonStyle="secondary" onClick={() => act('copy')}>
          {t('translate.copySource')} <kbd>Alt+C</kbd>
        </Button>
      )}
    </div>
  );
}

const SMALL = { size: 'small', margin: false } as const;
