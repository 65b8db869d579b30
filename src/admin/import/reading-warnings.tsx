import type { Warning } from '@/importing/reading';
import { useWords } from '../use-words';
import type { Draft } from './reading-state';
import { sayReading } from './say-reading';
import { findWarningTarget, goTo, inputId } from './warning-target';

/** What the reader of the file was not sure of, each with the way to its line and to what was made of it. */
export function ReadingWarnings({ warnings, draft }: { warnings: readonly Warning[]; draft: Draft }) {
  const t = useWords();
  if (warnings.length === 0) return null;
  return (
    <section className="colophon-import__warnings">
      <h2>{t('import.warnings')}</h2>
      <ul>
        {warnings.map((warning, index) => {
          const { line, message } = warning;
          const target = findWarningTarget(warning, draft);
          return (
            <li key={index}>
              {sayReading(t, message)}{' '}
              {line !== null && (
                <button type="button" className="colophon-import__way" onClick={() => goTo(inputId(line))}>
                  {t('import.toLine', { line })}
                </button>
              )}{' '}
              {target !== null && (
                <button type="button" className="colophon-import__way" onClick={() => goTo(target)}>
                  {t('import.toField')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
