import { toRecord } from '@/domain/json-reading';
import { getIndex } from '@/search/index/get-index';
import { getSearchFolder } from '@/search/index/search-folder';

/** Of the search index; in seconds. */
export type IndexLag = {
  /** Since the worker last looked for changes. It says so every five seconds where nothing changes. */
  sinceLook: number;
  /** How long after it was made the last change could be found; null while there was none. */
  ofLastChange: number | null;
};

/** How far this instance's search index is behind; null while there is none that can be used. */
export function getIndexLag(folder = getSearchFolder(), now = Date.now()): IndexLag | null {
  try {
    const state = getIndex(folder)?.getState();
    if (!state) return null;
    const { seenAt } = toRecord(JSON.parse(state.position ?? '{}'));
    const seen = typeof seenAt === 'string' ? Date.parse(seenAt) : NaN;
    if (Number.isNaN(seen)) return null;
    return {
      sinceLook: Math.max(0, (now - seen) / 1000),
      ofLastChange: state.lag === null ? null : state.lag / 1000,
    };
  } catch {
    // One that turns out to be damaged is built anew by the worker, which has been told.
    return null;
  }
}
