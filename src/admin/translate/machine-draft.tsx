'use client';

import { Button } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { useWords } from '../use-words';
import { toFailure } from './request-failure';
import { isFigure, isWritable } from './row-state';
import { useDesk, useDeskState } from './use-desk';

const AT_ONCE = 10;

type Run = { done: number; all: number };

/** Has a machine draft what is untranslated, ten paragraphs at a time. */
export function MachineDraft() {
  const t = useWords();
  const { store, saver, requests, workbench, isReadOnly, announce } = useDesk();
  const isCancelled = useRef(false);
  const [run, setRun] = useState<Run | null>(null);
  const left = useDeskState(({ order, rows }) => order.filter((para) => isDraftable(rows[para])).length);
  if (!workbench.machine.available || isReadOnly || (left === 0 && !run)) return null;

  const start = async () => {
    await saver.flush();
    const { order, rows } = store.get();
    const paras = order.filter((para) => isDraftable(rows[para]));
    isCancelled.current = false;
    try {
      for (let done = 0; done < paras.length && !isCancelled.current; done += AT_ONCE) {
        setRun({ done, all: paras.length });
        store.dispatch({ type: 'drafted', rows: await requests.draft(paras.slice(done, done + AT_ONCE)) });
      }
      announce(t('translate.drafted'));
    } catch (error) {
      announce(t('translate.draftFailed', { sentence: toFailure(error).message }));
    }
    setRun(null);
  };

  if (!run)
    return (
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void start()}>
        {t('translate.draft', { name: workbench.machine.name, count: left })}
      </Button>
    );
  return (
    <span className="colophon-translate__drafting">
      <progress aria-label={t('translate.drafting')} value={run.done} max={run.all} />
      <span role="status">{t('translate.draftingCount', run)}</span>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => {
          isCancelled.current = true;
        }}
      >
        {t('translate.cancel')}
      </Button>
    </span>
  );
}

function isDraftable(
  state: ReturnType<ReturnType<typeof useDesk>['store']['get']>['rows'][string] | undefined,
) {
  if (!state || !isWritable(state.row) || isFigure(state.row)) return false;
  return state.row.marks.untranslated && state.typed.markup.trim() === '' && !state.row.marks.gone;
}
