'use client';

/** Chooses what the record of activity shows. */
export function ActivityFilter() {
  return null;
}
