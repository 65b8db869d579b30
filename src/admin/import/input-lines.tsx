import type { ReadingView } from '@/importing/reading-view';
import { useWords } from '../use-words';

/** The input, line by line; warnings lead here. */
export function InputLines({ reading }: { reading: ReadingView }) {
  const t = useWords();
  const doubtful = new Set(reading.warnings.map(({ line }) => line));
  const leftOut = new Set(reading.leftOut.map(({ line }) => line));
  return (
    <section className="colophon-import__lines" aria-label={t('import.input')} tabIndex={0}>
      <h2>{reading.fileName}</h2>
      <div role="list">
        {reading.input.map(({ line, text }, index) => (
          <p
            key={index}
            role="listitem"
            id={`input-line-${line}`}
            tabIndex={-1}
            className={
              leftOut.has(line) ? 'colophon-import__out' : doubtful.has(line) ? 'colophon-import__doubt' : ''
            }
          >
            <span className="colophon-import__number">{line}</span>
            <span lang={reading.lang}>{text}</span>
          </p>
        ))}
      </div>
    </section>
  );
}
