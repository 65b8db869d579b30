import { BoundedMemory } from '@/domain/bounded-memory';
import { collection, MAX_TIME_MS } from './documents';

/** A publication written by a server whose clock is behind another's is not seen as a change: then this ends what is kept. */
const KEPT_MS = 1000;
const MOST_ENTRIES = 500;

/** Changes with every publish, unpublish and change of an article; two reads that cost the same in any archive. */
async function getState(): Promise<string> {
  const publications = collection('publications');
  const [count, newest] = await Promise.all([
    publications.estimatedDocumentCount({ maxTimeMS: MAX_TIME_MS }),
    publications.findOne(
      {},
      { sort: { updatedAt: -1 }, projection: { _id: 0, updatedAt: 1 }, maxTimeMS: MAX_TIME_MS },
    ),
  ]);
  return `${count} ${newest?.updatedAt?.toISOString() ?? ''}`;
}

/**
 * Keeps what was computed over many publications until one of them changes. Readers who ask for the same at the same
 * time wait for one computation.
 */
export class UntilPublishedMemory<Value> {
  #entries = new BoundedMemory<{ state: string; until: number; value: Promise<Value> }>(MOST_ENTRIES);

  async get(key: string, compute: () => Promise<Value>): Promise<Value> {
    const state = await getState();
    const kept = this.#entries.get(key);
    if (kept && kept.state === state && kept.until > performance.now()) return kept.value;
    const value = compute();
    this.#entries.set(key, { state, until: performance.now() + KEPT_MS, value });
    value.catch(() => this.#entries.delete(key));
    return value;
  }
}
