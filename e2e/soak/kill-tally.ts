import type { Judged, Outcome } from './kill-judge';

const NAMES = ['publish', 'upload', 'import'] as const;

/** What came of the rounds so far. */
export type Tally = {
  add: (judged: Judged) => void;
  /** In milliseconds from MongoDB's return until a page and a publish work. */
  recovered: (time: number) => void;
  faults: string[];
  describe: () => string;
  summarize: () => string;
};

export function createTally(): Tally {
  const counts = NAMES.map((name) => ({ name, whole: 0, none: 0, half: 0 }) satisfies Count);
  const recoveries: number[] = [];
  const faults: string[] = [];
  let orphans = 0;
  const describe = () => {
    const parts = counts.map(({ name, whole, none, half }) => `${name} ${whole}/${none}/${half}`);
    const last = recoveries.at(-1);
    return [
      `${parts.join(', ')} (whole/none/half), ${orphans} orphans swept, ${faults.length} faults`,
      ...(last === undefined ? [] : [`recovered in ${(last / 1000).toFixed(1)} s`]),
    ].join(', ');
  };
  return {
    add: (judged) => {
      for (const count of counts) count[judged[count.name]] += 1;
      orphans += judged.orphans.length;
      faults.push(...judged.faults);
    },
    recovered: (time) => void recoveries.push(time),
    faults,
    describe,
    summarize: () => {
      const slowest = Math.max(0, ...recoveries) / 1000;
      return `${describe()}; the slowest recovery took ${slowest.toFixed(1)} s.`;
    },
  };
}

type Count = { name: (typeof NAMES)[number] } & Record<Outcome, number>;
