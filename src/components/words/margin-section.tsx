import type { ReactNode } from 'react';

type Props = { id: string; title: ReactNode; className?: string; children: ReactNode };

/** A part of a page whose heading hangs in the margin on a desk and stands above it on a phone. */
export function MarginSection({ id, title, className, children }: Props) {
  return (
    <section className={className ? `hung ${className}` : 'hung'} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
