import type { Warning } from '@/importing/reading';
import { useWords } from '../use-words';

/** What the reader of the file was not sure of, each with the way to its line, or to the title. */
export function ReadingWarnings({ warnings }: { warnings: readonly Warning[] }) {
  const t = useWords();
  if (warnings.length === 0) return null;
  const go = (id: string) => {
    const target = document.getElementById(id);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  };
  return (
    <section className="colophon-import__warnings">
      <h2>{t('import.warnings')}</h2>
      <ul>
        {warnings.map(({ line, message }, index) => (
          <li key={index}>
            {message}{' '}
            {line !== null && (
              <>
                <button type="button" onClick={() => go(`input-line-${line}`)}>
                  {t('import.toLine', { line })}
                </button>{' '}
                <button type="button" onClick={() => go(`read-line-${line}`)}>
                  {t('import.toField')}
                </button>
              </>
            )}
            {line === null && message.startsWith('No title') && (
              <button type="button" onClick={() => go('import-title')}>
                {t('import.toField')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
