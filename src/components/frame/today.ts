import { withoutTime } from '@/components/words/dated';

/** The day of access that citations name, `YYYY-MM-DD`: one for all readers, wherever they are. */
export function today(): string {
  return withoutTime(new Date().toISOString());
}
