'use client';

/** Brings in an article out of pasted text or a file. */
export function ImportView() {
  return null;
}
