import type { Workbench } from '@/domain/workbench';
import type { MemoryMatch } from '@/domain/translation-memory';
import { openDesk } from './desk-state';
import { createDeskStore, type DeskStore } from './desk-store';
import { createWordKeeper } from './kept-words';
import { isUnsaved } from './row-state';
import { createSaver, type Saver } from './saver';
import { createWorkbenchRequests, type WorkbenchRequests } from './workbench-requests';

/** All that the view works with, for one text and one person. */
export type Desk = {
  /** As it was opened; its rows are in the store. */
  workbench: Workbench;
  requests: WorkbenchRequests;
  store: DeskStore;
  saver: Saver;
  /** Matches of the memory by paragraph, asked for once. */
  matches: Map<string, Promise<MemoryMatch[]>>;
  /** How many paragraphs came back from what this browser had kept. */
  restored: number;
  /** Reads the text again, for what others did meanwhile. */
  reload: () => Promise<void>;
};

export async function createDesk({
  api,
  id,
  user,
}: {
  api: string;
  id: string;
  user: string;
}): Promise<Desk> {
  const requests = createWorkbenchRequests({ api, id });
  const workbench = await requests.open();
  const keeper = createWordKeeper({ storage: window.localStorage, text: id, user });
  let before = openDesk(workbench);
  const store: DeskStore = createDeskStore(before, (event, state) => {
    if (event.type === 'dropped-orphans') before.orphans.forEach(({ para }) => keeper.drop(para));
    for (const para of state.order) {
      const row = state.rows[para];
      if (row && row !== before.rows[para]) keeper.keep(row);
    }
    before = state;
  });
  const saver = createSaver({ store, requests });

  const kept = workbench.locked === null ? keeper.list() : [];
  if (kept.length > 0) store.dispatch({ type: 'put-back', kept });
  const restored = kept.filter(({ para }) => {
    const row = store.get().rows[para];
    if (row && !isUnsaved(row)) keeper.drop(para);
    return row && isUnsaved(row);
  }).length;
  if (restored > 0) saver.wake(0);

  const reload = async () => {
    await saver.flush();
    const { told } = store.get();
    const { rows } = await requests.open();
    const now = store.get();
    // An answer that a save has overtaken tells what was, not what is.
    if (now.told === told && now.saving.phase !== 'sending') store.dispatch({ type: 'reloaded', rows });
  };
  return { workbench, requests, store, saver, matches: new Map(), restored, reload };
}
