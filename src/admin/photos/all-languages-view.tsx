'use client';

/** Caption, alternative text and credit of a photo in all languages. */
export function AllLanguagesView() {
  return null;
}
