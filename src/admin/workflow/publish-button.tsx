'use client';

/** Publishes a text; what speaks against it is asked about first. */
export function PublishButton() {
  return null;
}
