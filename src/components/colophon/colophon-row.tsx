import type { ReactNode } from 'react';

/** One entry of the colophon: what it is in the margin, the rest in the column. */
export function ColophonRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
