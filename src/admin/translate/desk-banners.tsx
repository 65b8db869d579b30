'use client';

import { Banner, Button } from '@payloadcms/ui';
import { useState } from 'react';
import { MomentAgo } from '../workflow/moment-ago';
import { useWords } from '../use-words';
import { useDesk, useDeskState } from './use-desk';
import { useHolder } from './use-holder';

/** What one must know before typing: who else is here, what came back, why one cannot write. */
export function DeskBanners() {
  const t = useWords();
  const desk = useDesk();
  const holder = useHolder(desk);
  const orphans = useDeskState((state) => state.orphans);
  const [isSeen, setIsSeen] = useState(false);
  const { locked, source } = desk.workbench;

  return (
    <div className="colophon-translate__banners">
      <div aria-live="polite">
        {holder && (
          <Banner type="info">
            {t('translate.heldBy', { name: holder.name })} <MomentAgo at={holder.since} />
          </Banner>
        )}
      </div>
      {locked !== null && <Banner type="info">{locked}</Banner>}
      {!source && <Banner type="info">{t('translate.noSource')}</Banner>}
      {desk.restored > 0 && !isSeen && (
        <div role="status">
          <Banner type="success">{t('translate.restored', { count: desk.restored })}</Banner>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setIsSeen(true)}>
            {t('translate.dismiss')}
          </Button>
        </div>
      )}
      {orphans.length > 0 && (
        <div role="status">
          <Banner type="error">{t('translate.orphans', { count: orphans.length })}</Banner>
          {orphans.map(({ para, markup }) => (
            <pre key={para} lang={desk.workbench.text.lang} className="colophon-translate__orphan">
              {markup}
            </pre>
          ))}
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => desk.store.dispatch({ type: 'dropped-orphans' })}
          >
            {t('translate.dropOrphans')}
          </Button>
        </div>
      )}
    </div>
  );
}
