'use client';

import { Banner, Gutter, useAuth } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import type { Locale } from '@/i18n/locales';
import type { User } from '@/payload-types';
import { useWords } from '../use-words';
import { DeskActions } from './desk-actions';
import './import.css';
import { InputLines } from './input-lines';
import { InputPanel } from './input-panel';
import { ReadingForm } from './reading-form';
import { StoredBanner } from './stored-banner';
import { useFileDrop } from './use-file-drop';
import { useImport } from './use-import';
import { WaitingFiles } from './waiting-files';

/** The input on the left, what was read of it on the right, to be corrected and stored. */
export function ImportDesk({ article, lang }: { article: string | null; lang: Locale | null }) {
  const t = useWords();
  const { user } = useAuth<User>();
  const desk = useImport({ article, lang });
  const { reading, history, stored } = desk;
  const isOver = useFileDrop(desk.bring);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was read or stored takes the place of what was there: the keyboard begins at its top.
  useEffect(() => {
    if (reading) heading.current?.focus();
  }, [reading, stored]);

  const mayAddArticles = user?.roles.some((role) => role === 'admin' || role === 'editor');
  const place = reading?.place?.article.title;
  return (
    <main>
      <Gutter className="colophon-import">
        <h1 ref={heading} tabIndex={-1}>
          {article && place ? t('import.headingInto', { title: place }) : t('import.heading')}
        </h1>
        {!article && !mayAddArticles && <Banner type="info">{t('import.needsArticle')}</Banner>}
        <div aria-live="polite">
          {stored && <StoredBanner stored={stored} onAnother={desk.close} />}
          {desk.isResumed && !stored && <Banner type="info">{t('import.resumed')}</Banner>}
        </div>
        <WaitingFiles desk={desk} />
        {!reading && <InputPanel desk={desk} isOver={isOver} />}
        {reading && history && !stored && (
          <div className="colophon-import__sides">
            <InputLines reading={reading} />
            <div>
              <ReadingForm
                reading={reading}
                draft={history.draft}
                isInto={article !== null}
                onChange={desk.change}
              />
              <DeskActions desk={desk} />
            </div>
          </div>
        )}
      </Gutter>
    </main>
  );
}
