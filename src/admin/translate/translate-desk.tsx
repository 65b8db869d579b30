'use client';

import { useConfig, useModal } from '@payloadcms/ui';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useWords } from '../use-words';
import { DeskBanners } from './desk-banners';
import type { Desk } from './desk';
import { createActions } from './desk-actions';
import type { Filter } from './filter-rows';
import { RowList } from './row-list';
import { ShortcutsHelp, SHORTCUTS_SLUG } from './shortcuts-help';
import { SidePanel } from './side-panel';
import { Toolbar } from './toolbar';
import { DeskContext, type DeskView } from './use-desk';
import { useAnnouncement } from './use-announcement';
import { useKeepingOn } from './use-keeping-on';
import { useOpenComments, useTerms } from './use-reference';
import { useShortcuts } from './use-shortcuts';

/** The translate view of a text that has been read. */
export function TranslateDesk({ desk }: { desk: Desk }) {
  const t = useWords();
  const { config } = useConfig();
  const { openModal } = useModal();
  const [filter, setFilter] = useState<Filter>('all');
  const [said, announce] = useAnnouncement();
  const visible = useRef<readonly string[]>(desk.store.get().order);
  const terms = useTerms(desk);
  const comments = useOpenComments(config.routes.api, desk);
  const isReadOnly = desk.workbench.locked !== null;

  const act = useMemo(
    () =>
      createActions({
        desk,
        visible: () => visible.current,
        isReadOnly,
        announce,
        showShortcuts: () => openModal(SHORTCUTS_SLUG),
        t,
      }),
    [desk, isReadOnly, announce, openModal, t],
  );
  const setVisible = useCallback((paras: readonly string[]) => {
    visible.current = paras;
  }, []);
  const view = useMemo<DeskView>(
    () => ({ ...desk, terms, comments, isReadOnly, act, announce }),
    [desk, terms, comments, isReadOnly, act, announce],
  );
  useShortcuts(act);
  useKeepingOn(desk);

  return (
    <DeskContext.Provider value={view}>
      {/* Of a text without a title the head of the page shows its id. */}
      {desk.workbench.text.title === '' && (
        <h2 className="colophon-translate__title" lang={desk.workbench.source?.lang}>
          {desk.workbench.source?.title}
        </h2>
      )}
      <DeskBanners />
      <Toolbar filter={filter} onFilter={setFilter} said={said} />
      <div className="colophon-translate__desk">
        <RowList filter={filter} onVisible={setVisible} />
        <SidePanel />
      </div>
      <ShortcutsHelp />
    </DeskContext.Provider>
  );
}
