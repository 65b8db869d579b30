'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import type { WorkbenchRow } from '@/domain/workbench';
import { useWords } from '../use-words';
import { ChangedWords } from './changed-words';
import { RowPicture } from './row-picture';
import { SourceWords } from './source-words';

/** The paragraph as readers of the source have it; of one that is behind, with what changed in it. */
export function RowSource({ row, isActive }: { row: WorkbenchRow; isActive: boolean }) {
  const t = useWords();
  const [asItReads, setAsItReads] = useState(false);
  const { source, changes } = row;
  if (!source) return <p className="colophon-row__nothing">{t('translate.notInSource')}</p>;
  const showsChanges = changes !== null && changes.length > 0 && !asItReads;

  return (
    <>
      {source.figure && <RowPicture figure={source.figure} />}
      {showsChanges ? <ChangedWords changes={changes} /> : <SourceWords side={source} isActive={isActive} />}
      {changes !== null && changes.length > 0 && (
        <Button
          buttonStyle="subtle"
          size="xsmall"
          margin={false}
          className="colophon-row__toggle"
          onClick={() => setAsItReads(!asItReads)}
        >
          {t(asItReads ? 'translate.showChanges' : 'translate.showAsItReads')}
        </Button>
      )}
      {row.marks.behind && changes === null && (
        <p className="colophon-row__nothing">{t('translate.formerUnknown')}</p>
      )}
    </>
  );
}
