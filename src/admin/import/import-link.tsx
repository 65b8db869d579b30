'use client';

/** The way to the import view. */
export function ImportLink() {
  return null;
}
