import { Button } from '@payloadcms/ui';
import { useWords } from '../use-words';
import type { Import } from './use-import';

/** Files that were brought together with another: each is read when somebody says so, one after the other. */
export function WaitingFiles({ desk }: { desk: Import }) {
  const t = useWords();
  const { waiting, reading, stored, busy } = desk;
  const isFree = (!reading || stored !== null) && busy === null;
  const small = { buttonStyle: 'secondary', size: 'small', margin: false } as const;
  return (
    <div aria-live="polite">
      {waiting.length > 0 && (
        <section className="colophon-import__waiting">
          <h2>{t('import.waiting', { count: waiting.length })}</h2>
          <ul>
            {waiting.map((file, index) => (
              <li key={index} className="colophon-import__tools">
                <span>{file.name}</span>
                {isFree && (
                  <Button
                    {...small}
                    aria-label={`${t('import.read')}: ${file.name}`}
                    onClick={() => void desk.read({ file })}
                  >
                    {t('import.read')}
                  </Button>
                )}
                <Button
                  {...small}
                  aria-label={`${t('import.remove')}: ${file.name}`}
                  onClick={() => desk.forget(file)}
                >
                  {t('import.remove')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
