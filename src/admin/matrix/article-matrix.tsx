'use client';

/** The languages of an article at a glance. */
export function ArticleMatrix() {
  return null;
}
