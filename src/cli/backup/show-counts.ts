const PAUSE_MS = 100;

export type Counts = {
  step: (name: string) => void;
  /** Takes the line away, so that another one can be printed in its place. */
  clear: () => void;
};

/** Counts things by name, and on a terminal shows how far it is, ten times a second at most. */
export function showCounts(total: Partial<Record<string, number>>, stream: NodeJS.WriteStream): Counts {
  const counts = new Map<string, number>();
  let drawnAt = 0;
  return {
    step(name) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      if (!stream.isTTY || Date.now() - drawnAt < PAUSE_MS) return;
      drawnAt = Date.now();
      const of = total[name];
      stream.write(`\r\u001b[2K${name} ${count}${of === undefined ? '' : `/${Math.max(of, count)}`}`);
    },
    clear: () => void (stream.isTTY && stream.write('\r\u001b[2K')),
  };
}
