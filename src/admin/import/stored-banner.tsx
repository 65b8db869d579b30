import { Banner, Button, useConfig } from '@payloadcms/ui';
import type { StoredReading } from '@/importing/reading-view';
import { useWords } from '../use-words';

/** What was stored, and the ways on: nothing is published from here. */
export function StoredBanner({ stored, onAnother }: { stored: StoredReading; onAnother: () => void }) {
  const t = useWords();
  const { config } = useConfig();
  const text = `${config.routes.admin}/collections/texts/${stored.id}`;
  return (
    <>
      <Banner type="success">{t('import.stored', { title: stored.title })}</Banner>
      <div className="colophon-import__actions">
        <Button el="link" margin={false} to={text}>
          {t('import.openEditor')}
        </Button>
        {stored.kind === 'translation' && (
          <Button el="link" buttonStyle="secondary" margin={false} to={`${text}/translate`}>
            {t('import.openTranslate')}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={onAnother}>
          {t('import.another')}
        </Button>
      </div>
    </>
  );
}
