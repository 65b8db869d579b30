import { BoundedMemory } from '@/domain/bounded-memory';

/** For how long a name may be out of date after an editor has changed it. Published texts are never remembered. */
const KEPT_MS = 1000;
const MOST_ENTRIES = 5000;

/**
 * Keeps what was read by key for a second. An article names some five series, subjects and people, a list some fifty:
 * reading them again for every reader costs as much as the rest of the page.
 */
export class ShortMemory<Value> {
  #entries = new BoundedMemory<{ value: Value; until: number }>(MOST_ENTRIES);

  get(key: string, now = performance.now()): Value | undefined {
    const entry = this.#entries.get(key);
    return entry && entry.until > now ? entry.value : undefined;
  }

  set(key: string, value: Value, now = performance.now()): void {
    this.#entries.set(key, { value, until: now + KEPT_MS });
  }
}
