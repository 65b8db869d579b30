'use client';

/** My work, what waits, coverage, what fell behind, what was published. */
export function StartPage() {
  return null;
}
