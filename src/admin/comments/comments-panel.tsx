'use client';

/** The comments on a text, answered and resolved. */
export function CommentsPanel() {
  return null;
}
