'use client';

import { useMemo } from 'react';
import { countProgress } from '@/domain/workbench-progress';
import { useWords } from '../use-words';
import { isWritable } from './row-state';
import { useDesk, useDeskState } from './use-desk';
import { useSourceWords } from './use-source-words';

/** How much of the translation is done, in paragraphs and in words of the source. */
export function ProgressLine() {
  const t = useWords();
  const desk = useDesk();
  const words = useSourceWords(desk);
  const told = useDeskState((state) => state.told);
  const { paragraphs, words: counted } = useMemo(
    () =>
      countProgress(
        Object.values(desk.store.get().rows).flatMap(({ row }) =>
          isWritable(row) ? [{ words: words?.get(row.para) ?? 0, marks: row.marks }] : [],
        ),
      ),
    // Typing changes no mark before the server has told so.
    [desk.store, words, told],
  );
  const format = (value: number) => new Intl.NumberFormat(t.locale).format(value);
  const inParagraphs = t('translate.progress', {
    done: format(paragraphs.done),
    all: format(paragraphs.all),
  });
  const inWords = t('translate.progressWords', { done: format(counted.done), all: format(counted.all) });

  return (
    <div className="colophon-translate__progress">
      <progress
        aria-label={t('translate.progressLabel')}
        value={words ? counted.done : paragraphs.done}
        max={Math.max(words ? counted.all : paragraphs.all, 1)}
      />
      <span>
        {inParagraphs}
        {words && ` · ${inWords}`}
      </span>
    </div>
  );
}
