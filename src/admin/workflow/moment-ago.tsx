'use client';

import { useWords } from '../use-words';
import { formatRelative } from './relative-time';

/** When something was, in words; exactly where one points at it. */
export function MomentAgo({ at }: { at: string }) {
  const { locale } = useWords();
  const exact = new Date(at);
  if (Number.isNaN(exact.getTime())) return null;
  const title = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(exact);
  return (
    <time dateTime={at} title={title}>
      {formatRelative({ at, now: Date.now(), locale })}
    </time>
  );
}
