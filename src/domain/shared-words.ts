/**
 * How much texts have in common, in any script: runs of eight neighbouring characters that occur in both. Whole
 * words would not do: Khmer is written without spaces between them.
 */
const RUN = 8;

/** The runs of a text; a shorter text is one run. Empty for an empty text. */
export function runsOf(text: string): Set<string> {
  if (text === '') return new Set();
  const last = Math.max(text.length - RUN, 0);
  return new Set(Array.from({ length: last + 1 }, (_, start) => text.slice(start, start + RUN)));
}

/** Finds which of many things share runs with a text, and how many, without comparing it with each of them. */
export function indexRuns<T extends { runs: ReadonlySet<string> }>(
  things: readonly T[],
): (runs: ReadonlySet<string>) => Map<T, number> {
  const holders = new Map<string, T[]>();
  for (const thing of things) {
    for (const run of thing.runs) {
      const those = holders.get(run);
      if (those) those.push(thing);
      else holders.set(run, [thing]);
    }
  }
  return (runs) => {
    const shared = new Map<T, number>();
    for (const run of runs) {
      for (const thing of holders.get(run) ?? []) shared.set(thing, (shared.get(thing) ?? 0) + 1);
    }
    return shared;
  };
}
