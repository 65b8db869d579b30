import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoError } from 'mongodb';
import { buildIndex } from './build-index';
import { fault, type Fault } from './fault';
import { keepUp } from './keep-up';
import { openCurrent, type OpenIndex } from './open-current';
import { createPatience } from './patience';
import { takeTurn } from './take-turn';

type Following = {
  /** Where the index files are; made where it is missing. */
  folder: string;
  stop: AbortSignal;
  /** Takes lines for the log. */
  say: (line: string) => void;
};

/** What was met so far: when it last built, and how often in a row a change could not be written. */
type Met = { builtAt: number; failures: number };

/**
 * In milliseconds, unless the database became another: a server of another version, for which every index of ours is
 * damaged, must not keep us building.
 */
const BUILD_EVERY = 30_000;
/** What fails so often fails for good: only an index built anew may be free of it. */
const MOST_FAILURES = 3;
/** How often one that stands by looks whether it is its turn, in milliseconds. */
const LOOK_EVERY = 1000;

/**
 * Keeps the search index of a folder as the database is, until it is told to stop: what is published can be found and
 * what is withdrawn cannot, a moment later. An index that is missing, damaged or has lost its place is built anew,
 * while the one before goes on answering and following. When the database is away it waits and tries again. Of
 * several workers on a folder one writes, and the others stand by.
 */
export async function followChanges({ folder, stop, say }: Following): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const patience = createPatience({ stop, say });
  const met: Met = { builtAt: -Infinity, failures: 0 };
  const whenWell = (): void => {
    met.failures = 0;
    patience.reset();
  };
  const endTurn = await waitForTurn({ folder, stop, say });
  try {
    while (!stop.aborted) {
      try {
        await goOn({ folder, stop, say }, { met, whenWell });
      } catch (error) {
        if (!(error instanceof MongoError)) met.failures += 1;
        if (!stop.aborted) await patience.wait(error);
      }
    }
  } finally {
    endTurn?.();
  }
}

async function waitForTurn({ folder, stop, say }: Following): Promise<(() => void) | null> {
  for (let said = false; !stop.aborted; said = true) {
    const endTurn = takeTurn(folder);
    if (endTurn) return endTurn;
    if (!said) say('Another worker keeps the search index: this one stands by.');
    await sleep(LOOK_EVERY, undefined, { signal: stop }).catch(() => undefined);
  }
  return null;
}

type Going = { met: Met; whenWell: () => void };

async function goOn(following: Following, { met, whenWell }: Going): Promise<void> {
  const { folder, stop, say } = following;
  const index = await openCurrent(folder);
  try {
    const found = await findFault(following, { index, met, whenWell });
    if (found === null || stop.aborted) return;
    const isTooSoon = !found.isOfDatabase && performance.now() - met.builtAt < BUILD_EVERY;
    if (isTooSoon) throw new Error(`it was built just now, but ${found.why}`);
    say(`The search index is built anew: ${found.why}.`);
    const begun = performance.now();
    const texts = await buildIndex({ folder, stop, old: index.writer });
    Object.assign(met, { builtAt: performance.now(), failures: 0 });
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    if (texts !== null) say(`The search index is built: ${texts} texts in ${seconds} s.`);
  } finally {
    index.writer?.close();
  }
}

/** Keeps the index up as long as that goes well. */
async function findFault(
  { folder, stop }: Following,
  { index, met, whenWell }: Going & { index: OpenIndex },
): Promise<Fault | null> {
  if (index.fault !== null) return index.fault;
  if (met.failures >= MOST_FAILURES) return fault('what changed could not be written');
  return keepUp({ folder, stop, writer: index.writer, position: index.position }, { whenWell });
}
