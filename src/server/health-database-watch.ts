import { askDatabase, stopAskingDatabase } from '@/archive/ask-database';

/** What is known of the database: `takesChanges` is false where members answer of which none is the primary. */
export type DatabaseState = { isThere: boolean; takesChanges: boolean };

/** How often it is asked, in milliseconds: also how soon a database that came back is noticed. */
const EVERY = 1000;
/** One answer may be late because this very process was busy. */
const MISSES = 2;
/** An election takes seconds, during which editors' changes wait and need not be refused. In milliseconds. */
const ELECTION = 20_000;

type Ask = () => ReturnType<typeof askDatabase>;

/** Asks the database all the time, so that nobody who asks for a page has to find out that it is gone. */
export class DatabaseWatch {
  #ask: Ask;
  #state: DatabaseState | null = null;
  #first: Promise<DatabaseState> | null = null;
  #misses = 0;
  #changesUntil = performance.now() + ELECTION;
  #timer: NodeJS.Timeout | null = null;
  #isStopped = false;
  #whenGone = new Set<() => void>();

  constructor(ask: Ask = askDatabase) {
    this.#ask = ask;
  }

  /** What is known now; the first time, after it was asked for. Begins to ask. */
  async getState(): Promise<DatabaseState> {
    return this.#state ?? (this.#first ??= this.#look());
  }

  /** Is called each time the database turns out to be gone. */
  onGone(tell: () => void): void {
    this.#whenGone.add(tell);
  }

  stop(): void {
    this.#isStopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    stopAskingDatabase();
  }

  async #look(): Promise<DatabaseState> {
    const answer = await this.#ask();
    this.#misses = answer ? 0 : this.#misses + 1;
    if (answer?.takesChanges) this.#changesUntil = performance.now() + ELECTION;
    // A miss is looked at again at once; until then, and at the start, it is as it was.
    const isMissed = answer === null && (this.#state === null || this.#misses >= MISSES);
    const isThere = answer !== null || (!isMissed && this.#state?.isThere === true);
    const wasThere = this.#state?.isThere !== false;
    this.#state = { isThere, takesChanges: isThere && performance.now() < this.#changesUntil };
    if (!isThere && wasThere) for (const tell of this.#whenGone) tell();
    if (!this.#isStopped) {
      const pause = answer === null && isThere ? 0 : EVERY;
      this.#timer = setTimeout(() => void this.#look(), pause);
      this.#timer.unref();
    }
    return this.#state;
  }
}

/** The one of this process. */
export const databaseWatch = new DatabaseWatch();
