import { isRecord } from '@/domain/json-reading';
import { isUnsaved, type RowState } from './row-state';
import type { KeptWords } from './settle-row';

/** What this browser keeps of one person's unsaved words in one text: an entry a row, so that a key press writes one. */
export type WordKeeper = {
  keep: (state: RowState) => void;
  list: () => KeptWords[];
  drop: (para: string) => void;
};

export function createWordKeeper({
  storage,
  text,
  user,
}: {
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  text: string;
  user: string;
}): WordKeeper {
  const prefix = `colophon.words.${user}.${text}.`;
  return {
    keep: (state) => {
      const { row, typed } = state;
      const key = prefix + row.para;
      try {
        if (isUnsaved(state)) storage.setItem(key, JSON.stringify({ ...typed, base: row.base }));
        else storage.removeItem(key);
      } catch {
        // A full or forbidden storage keeps nothing; saving to the server goes on.
      }
    },
    list: () => {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
      return keys.flatMap((key) =>
        key?.startsWith(prefix) ? readKept(key.slice(prefix.length), storage.getItem(key)) : [],
      );
    },
    drop: (para) => storage.removeItem(prefix + para),
  };
}

function readKept(para: string, json: string | null): KeptWords[] {
  try {
    const kept: unknown = JSON.parse(json ?? '');
    if (!isRecord(kept) || typeof kept.markup !== 'string' || typeof kept.base !== 'string') return [];
    const credit = typeof kept.credit === 'string' ? kept.credit : '';
    return [{ para, markup: kept.markup, credit, base: kept.base }];
  } catch {
    return [];
  }
}
