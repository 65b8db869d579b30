'use client';

import { Drawer } from '@payloadcms/ui';
import { useWords } from '../use-words';
import { ParagraphComments } from '../comments/paragraph-comments';
import { WorkflowPanelFor } from '../workflow/workflow-panel';
import { MemoryList } from './memory-list';
import { TermList } from './term-list';
import { useDesk, useDeskState } from './use-desk';
import { useIsNarrow } from './use-is-narrow';
import './side-panel.css';

export const PANEL_SLUG = 'colophon-translate-panel';

/** Beside the rows, or in a drawer where there is no place: what helps with the row that is worked on. */
export function SidePanel() {
  const t = useWords();
  const isNarrow = useIsNarrow();
  if (isNarrow)
    return (
      <Drawer slug={PANEL_SLUG} title={t('translate.panel')}>
        <PanelParts />
      </Drawer>
    );
  return (
    <aside className="colophon-panel" aria-label={t('translate.panel')}>
      <PanelParts />
    </aside>
  );
}

function PanelParts() {
  const t = useWords();
  const { workbench } = useDesk();
  const active = useDeskState((state) => state.active);
  return (
    <>
      {active === null && <p>{t('translate.chooseRow')}</p>}
      {active !== null && workbench.source && (
        <>
          <TermList key={`terms-${active}`} para={active} />
          <MemoryList key={`memory-${active}`} para={active} />
        </>
      )}
      {active !== null && (
        <section aria-labelledby="colophon-row-comments">
          <h3 id="colophon-row-comments">{t('translate.rowComments')}</h3>
          <ParagraphComments key={active} text={workbench.text.id} para={active} />
        </section>
      )}
      <WorkflowPanelFor id={workbench.text.id} />
    </>
  );
}
