import { Button } from '@payloadcms/ui';
import { useWords } from '../use-words';
import { putBack, type Draft } from './reading-state';
import { sayReading } from './say-reading';
import { goTo, inputId } from './warning-target';

/** The lines that are not in the article, each with its reason, to be put back as a paragraph at their place. */
export function LeftOutList({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const t = useWords();
  if (draft.leftOut.length === 0) return null;
  return (
    <section>
      <h2>{t('import.leftOut')}</h2>
      <ul className="colophon-import__left">
        {draft.leftOut.map((line, index) => (
          <li key={index}>
            <q>{line.text}</q>
            <div className="colophon-import__tools">
              <span>{sayReading(t, line.reason)}</span>
              <button type="button" className="colophon-import__way" onClick={() => goTo(inputId(line.line))}>
                {t('import.toLine', { line: line.line })}
              </button>
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                aria-label={`${t('import.putBack')}: ${line.text.slice(0, 60)}`}
                onClick={() => onChange(putBack(draft, line))}
              >
                {t('import.putBack')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
