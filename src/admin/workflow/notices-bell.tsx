'use client';

/** How many notices wait, and a list of them. */
export function NoticesBell() {
  return null;
}
