'use client';

/** Photos without an alternative text, by language. */
export function MissingAlts() {
  return null;
}
