import type { ReadingView } from '@/importing/reading-view';
import { useWords } from '../use-words';
import { inputId } from './warning-target';

/** The input, line by line; warnings lead here. */
export function InputLines({ reading }: { reading: ReadingView }) {
  const t = useWords();
  const doubtful = new Set(reading.warnings.map(({ line }) => line));
  // A .docx has several lines of one number: there it is the words that tell which was left out.
  const hasLines = new Set(reading.input.map(({ line }) => line)).size === reading.input.length;
  const nameOf = ({ line, text }: { line: number; text: string }) =>
    hasLines ? String(line) : `${line} ${text}`;
  const leftOut = new Set(reading.leftOut.map(nameOf));
  return (
    <section className="colophon-import__lines" aria-label={t('import.input')} tabIndex={0}>
      <h2>{reading.fileName}</h2>
      <div role="list">
        {reading.input.map(({ line, text }, index) => (
          <p
            key={index}
            role="listitem"
            id={reading.input[index - 1]?.line === line ? undefined : inputId(line)}
            tabIndex={-1}
            className={
              leftOut.has(nameOf({ line, text }))
                ? 'colophon-import__out'
                : doubtful.has(line)
                  ? 'colophon-import__doubt'
                  : ''
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
