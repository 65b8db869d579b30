'use client';

/** Tells a save what it was made from, and shows what changed meanwhile. */
export function KeepBase() {
  return null;
}
