'use client';

/** Where the work on a text stands, and what one may do next. */
export function WorkflowPanel() {
  return null;
}
