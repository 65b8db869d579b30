'use client';

import { memo } from 'react';
import { useWords } from '../use-words';
import { isUnsaved } from './row-state';
import { RowConflict } from './row-conflict';
import { RowMarks } from './row-marks';
import { RowSource } from './row-source';
import { RowTarget } from './row-target';
import { RowTools } from './row-tools';
import { formatPlace, listMarks } from './row-words';
import { useDesk, useDeskState } from './use-desk';

type Props = { para: string; isShown: boolean };

/** One paragraph: its number, the source, and the field for the translation. */
export const Row = memo(function Row({ para, isShown }: Props) {
  const t = useWords();
  const { workbench, isReadOnly } = useDesk();
  const state = useDeskState(({ rows }) => rows[para]);
  const isActive = useDeskState(({ active }) => active === para);
  if (!state) return null;
  const { row, conflict, refusal } = state;
  const place = formatPlace(row, t);
  const marks = listMarks(row.marks).map((mark) => t(`translate.mark.${mark}`));
  const number = row.source?.number ?? row.target?.number;

  return (
    <li className="colophon-row" data-active={isActive || undefined} hidden={!isShown}>
      <div role="group" aria-label={[place, ...marks].join(', ')} className="colophon-row__cells">
        <div className="colophon-row__place">
          <span>{number ?? place}</span>
          {/* Nobody can cite the title or the lede by it. */}
          {!para.startsWith('@') && <code>{para}</code>}
        </div>
        <div className="colophon-row__source" lang={workbench.source?.lang}>
          <RowSource row={row} isActive={isActive} />
        </div>
        <div className="colophon-row__target">
          <RowTarget state={state} place={place} />
          <RowMarks row={row} isUnsaved={isUnsaved(state)} isConfirmed={state.confirmed} />
          {refusal !== null && (
            <p role="alert" className="colophon-row__refusal">
              {t('translate.notSaved', { sentence: refusal })}
            </p>
          )}
          {conflict && <RowConflict state={state} conflict={conflict} />}
          {isActive && !isReadOnly && <RowTools row={row} />}
        </div>
      </div>
    </li>
  );
});
