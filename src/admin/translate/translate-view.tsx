'use client';

/** Source and translation beside each other. */
export function TranslateView() {
  return null;
}
