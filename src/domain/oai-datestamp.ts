/** Dates of OAI-PMH 2.0 (section 3.3): a day, or a second in UTC; the archive's granularity is the second. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SECOND = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

export type OaiDate = {
  granularity: 'day' | 'second';
  /** The first millisecond of the day or second. */
  start: Date;
  /** The last one. */
  end: Date;
};

/** Reads `2026-11-21` or `2026-11-21T10:00:00Z`; null for any other form and for a day that no calendar has. */
export function parseOaiDate(value: string): OaiDate | null {
  const granularity = DAY.test(value) ? 'day' : SECOND.test(value) ? 'second' : null;
  if (!granularity) return null;
  const start = new Date(value);
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(value.replace('Z', ''))) return null;
  const length = granularity === 'day' ? 86_400_000 : 1000;
  return { granularity, start, end: new Date(start.getTime() + length - 1) };
}

/** A moment as responses write it: to the second, cut off and not rounded. `iso`: ISO 8601, UTC. */
export function toOaiDate(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19)}Z`;
}
