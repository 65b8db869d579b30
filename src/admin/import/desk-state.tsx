import { Banner, useConfig } from '@payloadcms/ui';
import { useWords } from '../use-words';
import type { Busy, Failure } from './use-import';

/** What the server is doing, or why it did not; beside the button that was pressed. */
export function DeskState({ busy, failure }: { busy: Busy; failure: Failure | null }) {
  const t = useWords();
  const { config } = useConfig();
  return (
    <div aria-live="polite" className="colophon-import__state">
      {busy && <p>{t(busy === 'reading' ? 'import.reading' : 'import.storing')}</p>}
      {failure && (
        <Banner type="error">
          {failure.message}{' '}
          {failure.text && (
            <a href={`${config.routes.admin}/collections/texts/${failure.text}`}>{t('import.openThat')}</a>
          )}
        </Banner>
      )}
    </div>
  );
}
