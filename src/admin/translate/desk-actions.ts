import { isToDo } from '@/domain/workbench-progress';
import type { AdminTranslator } from '@/i18n/create-admin-translator';
import type { Desk } from './desk';
import { enterField, findField } from './desk-fields';
import { insertText, replaceText } from './insert-text';
import { isFigure, isUnsaved, isWritable } from './row-state';
import type { DeskAction } from './shortcuts';
import { wrapSelection } from './wrap-selection';

type Circumstances = {
  desk: Desk;
  /** The rows that the filter shows. */
  visible: () => readonly string[];
  isReadOnly: boolean;
  announce: (sentence: string) => void;
  showShortcuts: () => void;
  t: AdminTranslator;
};

/** What writes nothing. */
const READING: ReadonlySet<DeskAction | number> = new Set<DeskAction>([
  'next',
  'previous',
  'next-to-do',
  'shortcuts',
]);

/** What each shortcut and each button does, to the row that is worked on. */
export function createActions({ desk, visible, isReadOnly, announce, showShortcuts, t }: Circumstances) {
  const { store, saver } = desk;
  const activeRow = () => {
    const { active, rows } = store.get();
    return active === null ? undefined : rows[active];
  };

  const go = (step: 1 | -1, isWanted: (para: string) => boolean = () => true) => {
    const { active, rows } = store.get();
    const paras = visible().filter((para) => rows[para] && isWritable(rows[para].row));
    const here = active === null ? -1 : paras.indexOf(active);
    const behind = step === 1 ? paras.slice(here + 1) : paras.slice(0, Math.max(here, 0)).toReversed();
    // From the end, what is left to do further up comes next.
    const found = behind.find(isWanted) ?? (step === 1 ? paras.slice(0, here).find(isWanted) : undefined);
    if (found !== undefined) enterField(found);
    return found !== undefined;
  };

  const goOn = () => {
    const isOpen = (para: string) => {
      const state = store.get().rows[para];
      return state !== undefined && isToDo(state.row.marks) && !state.confirmed;
    };
    if (!go(1, isOpen)) announce(t('translate.nothingToDo'));
  };

  const confirm = () => {
    const state = activeRow();
    if (!state) return;
    const { row, typed } = state;
    const isEmpty = typed.markup.trim() === '' && !isFigure(row);
    if (isEmpty && row.marks.untranslated) return announce(t('translate.noWordsYet'));
    if (state.conflict) return announce(t('translate.conflictFirst'));
    store.dispatch({ type: 'asked-to-save' });
    store.dispatch({ type: 'confirmed', para: row.para });
    void saver.flush();
    goOn();
  };

  const copySource = () => {
    const [state, field] = [activeRow(), findField(store.get().active)];
    if (state?.row.source && field) replaceText(field, state.row.source.markup);
  };

  const insertMatch = async (place: number) => {
    const para = store.get().active;
    const [field, before] = [findField(para), findField(para)?.value];
    const matches = para === null ? undefined : await desk.matches.get(para)?.catch(() => undefined);
    // An answer that comes late writes over nothing that was typed meanwhile, nor calls anybody back.
    if (store.get().active !== para || field?.value !== before) return;
    const match = matches?.[place - 1];
    if (match && field) replaceText(field, match.markup);
    else announce(t('translate.noMatch'));
  };

  const wrap = (mark: 'bold' | 'italic') => {
    const field = findField(store.get().active);
    if (!field || document.activeElement !== field) return;
    const { selectionStart: start, selectionEnd: end } = field;
    const wrapping = wrapSelection(field.value, { start, end, mark });
    insertText(field, wrapping.text, wrapping);
    field.setSelectionRange(wrapping.selected.start, wrapping.selected.end);
  };

  const saveNow = () => {
    store.dispatch({ type: 'asked-to-save' });
    void saver.flush().then(() => {
      if (!Object.values(store.get().rows).some(isUnsaved)) announce(t('translate.savedNow'));
    });
  };

  return (action: DeskAction | number): void => {
    const writes = !READING.has(action);
    if (isReadOnly && writes) return announce(t('translate.readOnly'));
    switch (action) {
      case 'next':
        return void go(1);
      case 'previous':
        return void go(-1);
      case 'next-to-do':
        return goOn();
      case 'shortcuts':
        return showShortcuts();
      case 'done':
        return confirm();
      case 'copy':
        return copySource();
      case 'memory':
        return void insertMatch(1);
      case 'bold':
      case 'italic':
        return wrap(action);
      case 'save':
        return saveNow();
      default:
        return void insertMatch(action);
    }
  };
}
