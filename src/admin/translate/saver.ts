import type { ParagraphChange, WorkbenchRow } from '@/domain/workbench';
import type { DeskStore } from './desk-store';
import type { Saving } from './desk-state';
import { isPassing, toFailure, type RequestFailure } from './request-failure';
import { isFigure, isSendable, isUnsaved, type RowState } from './row-state';

/** How long after the last key words are sent, in milliseconds. */
export const REST = 800;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 60_000;
/** A login in another tab is noticed soon. */
const LOGGED_OUT_RETRY = 10_000;
const MOST_AT_ONCE = 50;

export type SaveRequests = {
  save: (changes: ParagraphChange[]) => Promise<WorkbenchRow[]>;
  check: (paras: string[]) => Promise<WorkbenchRow[]>;
};

export type Saver = {
  /** To be called when something was typed or confirmed. */
  wake: (delay?: number) => void;
  /** Sends at once what can be sent; resolves when there is nothing more or it failed. */
  flush: () => Promise<void>;
  stop: () => void;
};

/** Sends what was typed, then what was confirmed: one request at a time, tried again for as long as it takes. */
export function createSaver({ store, requests }: { store: DeskStore; requests: SaveRequests }): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let retry = FIRST_RETRY;
  /** After a refusal of several rows at once they go alone, which tells the one that was refused. */
  let atOnce = MOST_AT_ONCE;
  let stopped = false;

  const wake = (delay = REST) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    running ??= run().finally(() => (running = null));
    return running;
  };

  const run = async () => {
    for (let step = nextStep(); step; step = nextStep()) {
      try {
        await step();
        retry = FIRST_RETRY;
      } catch (error) {
        return settleFailure(toFailure(error));
      }
    }
    atOnce = MOST_AT_ONCE;
  };

  const nextStep = (): (() => Promise<void>) | null => {
    const rows = listRows(store);
    const changed = rows.filter(isSendable).slice(0, atOnce);
    if (changed.length > 0) return () => save(changed);
    const confirmed = rows.filter((row) => row.confirmed && !isUnsaved(row)).slice(0, atOnce);
    return confirmed.length > 0 ? () => check(confirmed) : null;
  };

  const save = async (changed: RowState[]) => {
    store.dispatch({ type: 'sent', paras: changed.map(({ row }) => row.para) });
    try {
      store.dispatch({ type: 'answered', rows: await requests.save(changed.map(toChange)) });
    } catch (error) {
      const failure = toFailure(error);
      const conflicts = failure.conflicts.filter(({ para }) => changed.some(({ row }) => row.para === para));
      if (conflicts.length > 0) store.dispatch({ type: 'conflicted', conflicts });
      else throwUnlessAlone(failure, changed);
    }
  };

  const check = async (confirmed: RowState[]) => {
    const paras = confirmed.map(({ row }) => row.para);
    try {
      store.dispatch({ type: 'checked', paras, rows: await requests.check(paras) });
    } catch (error) {
      throwUnlessAlone(toFailure(error), confirmed);
    }
  };

  const throwUnlessAlone = (failure: RequestFailure, rows: RowState[]) => {
    const [first, second] = rows;
    if (isPassing(failure) || !first) throw failure;
    if (second) {
      atOnce = 1;
      store.dispatch({ type: 'failed', saving: { phase: 'sending' } });
    } else store.dispatch({ type: 'refused', para: first.row.para, sentence: failure.message });
  };

  const settleFailure = (failure: RequestFailure) => {
    store.dispatch({ type: 'failed', saving: toSaving(failure) });
    if (stopped) return;
    wake(failure.status === 401 ? LOGGED_OUT_RETRY : retry);
    retry = Math.min(retry * 2, LAST_RETRY);
  };

  return {
    wake,
    flush,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

function listRows(store: DeskStore): RowState[] {
  const { order, rows } = store.get();
  return order.flatMap((para) => rows[para] ?? []);
}

function toChange({ row, typed }: RowState): ParagraphChange {
  const { para, base } = row;
  return { para, base, markup: typed.markup, ...(isFigure(row) && { credit: typed.credit }) };
}

function toSaving({ status, message }: RequestFailure): Saving {
  if (status === 401) return { phase: 'logged-out' };
  return status === 0 ? { phase: 'offline' } : { phase: 'failed', sentence: message };
}
