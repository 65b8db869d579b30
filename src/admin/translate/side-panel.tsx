'use client';

import { Drawer } from '@payloadcms/ui';
import { useWords } from '../use-words';
import { ParagraphComments } from '../comments/paragraph-comments';
import { WorkflowPanelFor } from '../workflow/workflow-panel';
import { MemoryList } from './memory-list';
import { TermList } from './term-list';
import { useDesk, useDeskState } from './use-desk';
import { useIsNarrow } from './use-is-narrow';
import { useRested } from './use-rested';
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
    <div className="colophon-panel__parts">
      {active === null && <p>{t('translate.chooseRow')}</p>}
      {active !== null && workbench.source && (
        <>
          <TermList key={`terms-${active}`} para={active} />
          <MemoryList key={`memory-${active}`} para={active} />
        </>
      )}
      {active !== null && (
        <section aria-labelledby="colophon-row-comments">
          <h2 id="colophon-row-comments">{t('translate.rowComments')}</h2>
          <ParagraphComments key={active} text={workbench.text.id} para={active} />
        </section>
      )}
      <Work />
    </div>
  );
}

/** How long after a save the panel learns of it, in milliseconds: nobody is asked for each of them. */
const WORK_REST = 1_000;

/** Each save makes the text another than the one that the panel would move on: it is read again. */
function Work() {
  const { workbench } = useDesk();
  const told = useRested(
    useDeskState((state) => state.told),
    WORK_REST,
  );
  return <WorkflowPanelFor id={workbench.text.id} lastUpdateTime={told} />;
}
