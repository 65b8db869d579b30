import { Fragment, type ReactNode } from 'react';

/** Short facts on one line, with points between them; those that are not known are left out. */
export function Facts({ items }: { items: ReactNode[] }) {
  const known = items.filter((item) => item !== null && item !== undefined && item !== false && item !== '');
  if (known.length === 0) return null;
  return (
    <p className="facts">
      {known.map((item, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <span>{item}</span>
        </Fragment>
      ))}
    </p>
  );
}
