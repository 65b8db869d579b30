'use client';

import { Banner, Button, Gutter, useAuth, useConfig } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import type { ReadingView, StoredReading } from '@/importing/reading-view';
import type { User } from '@/payload-types';
import { useWords } from '../use-words';
import './import.css';
import { InputLines } from './input-lines';
import { InputPanel } from './input-panel';
import { ImportRefusal, requestImport, requestReading, type Brought } from './import-requests';
import { ReadingForm } from './reading-form';
import { startDraft, toCorrected, type Draft } from './reading-state';
import { StoredBanner } from './stored-banner';
import { useKeptPaste } from './use-kept-paste';

type Busy = 'reading' | 'storing' | null;
type Failure = { message: string; text: string | null };

/** The input on the left, what was read of it on the right, to be corrected and stored. */
export function ImportDesk({ article, lang }: { article: string | null; lang: Locale | null }) {
  const t = useWords();
  const { config } = useConfig();
  const { user } = useAuth<User>();
  const { admin, api } = config.routes;
  const [paste, setPaste] = useKeptPaste(user?.id ?? '');
  const [brought, setBrought] = useState<Brought | null>(null);
  const [reading, setReading] = useState<ReadingView | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [busy, setBusy] = useState<Busy>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [stored, setStored] = useState<StoredReading | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const attempt = async (what: Busy, work: () => Promise<void>) => {
    setBusy(what);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      const refused = error instanceof ImportRefusal && error.message !== '';
      const text = error instanceof ImportRefusal ? error.text : null;
      setFailure({ message: refused ? error.message : t('import.failed'), text });
    }
    setBusy(null);
  };
  const read = (next: Brought) =>
    attempt('reading', async () => {
      const view = await requestReading(api, next, { article, lang });
      setBrought(next);
      setStored(null);
      setReading(view);
      setDraft(startDraft(view, lang));
      heading.current?.focus();
    });
  const store = () =>
    attempt('storing', async () => {
      if (!draft || !brought || !reading) return;
      const corrected = toCorrected(draft, article);
      setStored(await requestImport(api, brought, { corrected, lang: reading.lang }));
      if ('words' in brought) setPaste('');
    });
  const startOver = () => {
    setReading(null);
    setDraft(null);
    setBrought(null);
    setStored(null);
  };

  const mayAddArticles = user?.roles.some((role) => role === 'admin' || role === 'editor');
  const place = reading?.place?.article.title;
  return (
    <Gutter className="colophon-import">
      <h1 ref={heading} tabIndex={-1}>
        {article && place ? t('import.headingInto', { title: place }) : t('import.heading')}
      </h1>
      <div aria-live="polite" className="colophon-import__state">
        {busy && <p>{t(busy === 'reading' ? 'import.reading' : 'import.storing')}</p>}
        {failure && (
          <Banner type="error">
            {failure.message}{' '}
            {failure.text && (
              <a href={`${admin}/collections/texts/${failure.text}`}>{t('import.openThat')}</a>
            )}
          </Banner>
        )}
        {stored && <StoredBanner stored={stored} onAnother={startOver} />}
      </div>
      {!article && !mayAddArticles && <Banner type="info">{t('import.needsArticle')}</Banner>}
      {!reading && (
        <InputPanel
          paste={paste}
          onPaste={setPaste}
          isBusy={busy !== null}
          onRead={(next) => void read(next)}
        />
      )}
      {reading && draft && !stored && (
        <div className="colophon-import__sides">
          <InputLines reading={reading} />
          <div>
            <ReadingForm reading={reading} draft={draft} isInto={article !== null} onChange={setDraft} />
            <div className="colophon-import__actions">
              <Button disabled={busy !== null} onClick={() => void store()}>
                {t('import.store')}
              </Button>
              <Button buttonStyle="secondary" disabled={busy !== null} onClick={startOver}>
                {t('import.startOver')}
              </Button>
            </div>
          </div>
        </div>
      )}
    </Gutter>
  );
}
