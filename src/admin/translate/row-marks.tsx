'use client';

import { Pill } from '@payloadcms/ui';
import type { ComponentProps } from 'react';
import type { WorkbenchRow } from '@/domain/workbench';
import { useWords } from '../use-words';
import { listMarks, type MarkName } from './row-words';
import { useDesk } from './use-desk';

const STYLES: Record<MarkName, ComponentProps<typeof Pill>['pillStyle']> = {
  gone: 'dark',
  untranslated: 'light-gray',
  machine: 'warning',
  behind: 'warning',
  uncaptioned: 'light-gray',
};

type Props = { row: WorkbenchRow; isUnsaved: boolean; isConfirmed: boolean };

/** What is to be known of a row, in words. */
export function RowMarks({ row, isUnsaved, isConfirmed }: Props) {
  const t = useWords();
  const { comments } = useDesk();
  const count = comments.get(row.para) ?? 0;
  const marks = listMarks(row.marks);
  if (marks.length === 0 && count === 0 && !isUnsaved && !isConfirmed) return null;
  return (
    <div className="colophon-row__marks">
      {marks.map((mark) => (
        <Pill key={mark} size="small" pillStyle={STYLES[mark]}>
          {t(`translate.mark.${mark}`)}
        </Pill>
      ))}
      {count > 0 && (
        <Pill size="small" pillStyle="light">
          {t('translate.comments', { count })}
        </Pill>
      )}
      {isUnsaved && <span>{t('translate.rowUnsaved')}</span>}
      {isConfirmed && <span>{t('translate.rowConfirmed')}</span>}
    </div>
  );
}
