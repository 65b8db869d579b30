/** For how long a name may be out of date after an editor has changed it. Published texts are never remembered. */
const KEPT_MS = 1000;
const MOST_ENTRIES = 5000;

/**
 * Keeps what was read by key for a second. A page names some ten series, subjects and people: reading them again for
 * every reader of a much-read page cost as much as the page's own text.
 */
export class ShortMemory<Value> {
  #entries = new Map<string, { value: Value; until: number }>();

  get(key: string, now = performance.now()): Value | undefined {
    const entry = this.#entries.get(key);
    return entry && entry.until > now ? entry.value : undefined;
  }

  set(key: string, value: Value, now = performance.now()): void {
    if (this.#entries.size >= MOST_ENTRIES) this.#entries.clear();
    this.#entries.set(key, { value, until: now + KEPT_MS });
  }
}
