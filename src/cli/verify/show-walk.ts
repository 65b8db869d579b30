import type { Walked } from './verification';

const PAUSE_MS = 100;

export type Walk = {
  step: (walked: Walked) => void;
  /** Takes the line away, so that another one can be printed in its place. */
  clear: () => void;
  /** How many of each were checked. */
  counts: Record<Walked, number>;
};

/** Counts what is checked, and on a terminal shows how far it is, ten times a second at most. */
export function showWalk(total: Record<Walked, number>, stream: NodeJS.WriteStream): Walk {
  const counts = { editions: 0, publications: 0, records: 0, photos: 0 };
  let drawnAt = 0;
  return {
    counts,
    step(walked) {
      counts[walked] += 1;
      if (!stream.isTTY || Date.now() - drawnAt < PAUSE_MS) return;
      drawnAt = Date.now();
      const of = Math.max(total[walked], counts[walked]);
      stream.write(`\r\u001b[2K${walked} ${counts[walked]}/${of}`);
    },
    clear: () => void (stream.isTTY && stream.write('\r\u001b[2K')),
  };
}
