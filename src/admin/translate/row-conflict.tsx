'use client';

import { Button } from '@payloadcms/ui';
import { useMemo } from 'react';
import type { ParagraphConflict } from '@/domain/workbench';
import { compareWords } from '@/domain/word-difference';
import { useWords } from '../use-words';
import { ChangedWords } from './changed-words';
import { findField } from './desk-fields';
import { replaceText } from './insert-text';
import type { RowState } from './row-state';
import { useDesk } from './use-desk';

/** Somebody else changed this paragraph meanwhile: theirs, how mine differs, and the two ways on. */
export function RowConflict({ state, conflict }: { state: RowState; conflict: ParagraphConflict }) {
  const t = useWords();
  const { store, saver, reload, workbench } = useDesk();
  const { para, theirs, by } = conflict;
  const mine = state.typed.markup;
  const changes = useMemo(
    () => compareWords({ from: theirs ?? '', to: mine, lang: workbench.text.lang }),
    [theirs, mine, workbench.text.lang],
  );
  const keepMine = () => {
    store.dispatch({ type: 'kept-mine', para });
    saver.wake(0);
    findField(para)?.focus();
  };
  const takeTheirs = () => {
    // As if it were typed, so that Ctrl+Z brings mine back.
    const field = findField(para);
    if (field) replaceText(field, theirs ?? '');
    store.dispatch({ type: 'took-theirs', para });
    // Their marks come with the text; without them the words are right all the same.
    reload().catch(() => {});
  };

  return (
    <div role="alert" className="colophon-row__conflict">
      <p>{by === null ? t('translate.conflict') : t('translate.conflictBy', { name: by })}</p>
      <div lang={workbench.text.lang}>
        {theirs === null ? <p>{t('translate.theirsGone')}</p> : <ChangedWords changes={changes} />}
      </div>
      <p>{t('translate.conflictLegend')}</p>
      <Button buttonStyle="primary" size="small" margin={false} onClick={keepMine}>
        {t('translate.keepMine')}
      </Button>{' '}
      <Button buttonStyle="secondary" size="small" margin={false} onClick={takeTheirs}>
        {t('translate.takeTheirs')}
      </Button>
    </div>
  );
}
