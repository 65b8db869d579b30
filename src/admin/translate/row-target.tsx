'use client';

import { isLocale, LOCALES } from '@/i18n/locales';
import { useWords } from '../use-words';
import { fieldId } from './desk-fields';
import { isFigure, isWritable, type RowState } from './row-state';
import { RowPicture } from './row-picture';
import { useDesk } from './use-desk';
import { WordsField } from './words-field';

/** Where the translation of a row is written. */
export function RowTarget({ state, place }: { state: RowState; place: string }) {
  const t = useWords();
  const { store, saver, workbench, isReadOnly } = useDesk();
  const { row, typed } = state;
  const { lang } = workbench.text;
  const side = row.target ?? row.source;
  if (!side || !isWritable(row)) return side?.type === 'rule' ? <hr /> : null;

  const { para } = row;
  const type = (words: Partial<typeof typed>) => {
    store.dispatch({ type: 'typed', para, words });
    saver.wake();
  };
  const shared = {
    lang: isLocale(lang) ? lang : undefined,
    isReadOnly,
    onEnter: () => store.dispatch({ type: 'entered', para }),
  };
  const figure = row.target?.figure;
  const language = LOCALES.find(({ code }) => code === lang)?.name ?? lang;
  const placeholder = isFigure(row)
    ? (figure?.defaultCaption ?? '') || t('translate.emptyCaption')
    : t(row.marks.untranslated ? 'translate.emptyUntranslated' : 'translate.empty');
  return (
    <>
      {figure && !row.source?.figure && <RowPicture figure={figure} />}
      <WordsField
        {...shared}
        id={fieldId(para)}
        look={side.type}
        label={t(isFigure(row) ? 'translate.captionField' : 'translate.wordsField', { place, language })}
        value={typed.markup}
        placeholder={placeholder}
        onType={(markup) => type({ markup })}
      />
      {isFigure(row) && (
        <WordsField
          {...shared}
          id={`${fieldId(para)}-credit`}
          look="credit"
          label={t('translate.creditField', { place, language })}
          value={typed.credit}
          placeholder={t('translate.emptyCredit')}
          onType={(credit) => type({ credit })}
        />
      )}
    </>
  );
}
