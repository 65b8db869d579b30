'use client';

import { Button, useConfig, useModal } from '@payloadcms/ui';
import { useWords } from '../use-words';
import type { Filter } from './filter-rows';
import { FilterButtons } from './filter-buttons';
import { MachineDraft } from './machine-draft';
import { ProgressLine } from './progress-line';
import { SaveLine } from './save-line';
import { SHORTCUTS_SLUG } from './shortcuts-help';
import { PANEL_SLUG } from './side-panel';
import { useDesk } from './use-desk';
import { useIsNarrow } from './use-is-narrow';

type Props = { filter: Filter; onFilter: (filter: Filter) => void; said: string };

/** Stays above the rows: how far it is, whether it is saved, and the ways on. */
export function Toolbar({ filter, onFilter, said }: Props) {
  const t = useWords();
  const { workbench } = useDesk();
  const { config } = useConfig();
  const { openModal } = useModal();
  const isNarrow = useIsNarrow();
  const { id } = workbench.text;

  return (
    <div className="colophon-translate__toolbar" role="region" aria-label={t('translate.toolbar')}>
      <div className="colophon-translate__line">
        <ProgressLine />
        <SaveLine said={said} />
      </div>
      <div className="colophon-translate__line">
        <FilterButtons filter={filter} onFilter={onFilter} />
        <div className="colophon-translate__ways">
          <MachineDraft />
          {isNarrow && (
            <Button {...SMALL} onClick={() => openModal(PANEL_SLUG)}>
              {t('translate.openPanel')}
            </Button>
          )}
          <Button {...SMALL} onClick={() => openModal(SHORTCUTS_SLUG)}>
            {t('translate.shortcuts')}
          </Button>
          <a href={`${config.routes.admin}/collections/texts/${id}`}>{t('translate.plainEditor')}</a>
          <a href={`/preview/texts/${id}`} target="_blank" rel="noreferrer">
            {t('translate.preview')}
          </a>
        </div>
      </div>
    </div>
  );
}

const SMALL = { buttonStyle: 'secondary', size: 'small', margin: false } as const;
