import type { ReactNode } from 'react';

type Props = { label: string; className?: string; children: ReactNode };

/** One entry of the colophon: what it is in the margin, the rest in the column. */
export function ColophonRow({ label, className, children }: Props) {
  return (
    <div className={className}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
