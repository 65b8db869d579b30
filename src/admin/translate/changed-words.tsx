import type { WordChange } from '@/domain/reading';

/** Words with what was taken out struck and what was added underlined. */
export function ChangedWords({ changes }: { changes: readonly WordChange[] }) {
  return (
    <p className="colophon-changed">
      {changes.map(({ text, in: side }, index) => {
        if (side === 'from') return <del key={index}>{text}</del>;
        return side === 'to' ? <ins key={index}>{text}</ins> : text;
      })}
    </p>
  );
}
