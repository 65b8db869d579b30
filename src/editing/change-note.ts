import type { PayloadRequest } from 'payload';

// A request may save several texts; a new one has no id before it is written.
const keyOf = (id: string | undefined) => `changeNote ${id ?? 'new'}`;

type Kept = { req: PayloadRequest; id: string | undefined };

/** Keeps the note of a text that is being published until its edition is written, in the same save. */
export function keepChangeNote({ req, id, note }: Kept & { note: string | null | undefined }): void {
  req.context[keyOf(id)] = note?.trim() || null;
}

/** The note that was kept, once; null when there is none. `id` is missing for a text that was just created. */
export function takeChangeNote({ req, id }: Kept): string | null {
  const note = req.context[keyOf(id)];
  delete req.context[keyOf(id)];
  return typeof note === 'string' ? note : null;
}
