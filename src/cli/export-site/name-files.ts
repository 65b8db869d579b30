import { toExportedFile } from '@/export-search/exported-file';
import type { Cursors } from './find-cursors';

/** Names the pages of long lists by their number: what their addresses have, a cursor, says nothing to anybody. */
export type FileNames = {
  /** The file of an address. */
  nameOf: (address: string) => string;
  /** Gives the pages that a page of a list leads to their numbers, before they are named. */
  number: (address: string, cursors: Cursors) => void;
};

const STEPS = { after: 1, before: -1, same: 0 } as const;

export function createFileNames(): FileNames {
  const numbers = new Map<string, number>();
  return {
    nameOf: (address) => {
      const number = numbers.get(address);
      if (number === undefined) return toExportedFile(address);
      const file = toExportedFile(withoutCursor(address));
      return number === 1 ? file : file.replace(/index\.html$/, `page-${number}/index.html`);
    },
    number: (address, cursors) => {
      const own = numbers.get(address) ?? 1;
      for (const cursor of cursors) numbers.set(cursor.address, Math.max(1, own + STEPS[cursor.kind]));
    },
  };
}

function withoutCursor(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://archive.invalid');
  for (const name of ['after', 'before']) searchParams.delete(name);
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}
