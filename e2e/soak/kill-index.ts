import { openIndexSoak } from '@/cli/testing/open-index-soak';

/**
 * Kills the worker that keeps the search index (SIGKILL) at random moments while things are published, withdrawn,
 * lifted and renamed, some through Payload; after each restart the index must be as one built from scratch.
 */
export async function runKillIndex(rounds: number, say: (line: string) => void): Promise<number> {
  const soak = await openIndexSoak({ seed: 20_261_121, say });
  const tally = { differed: 0, kills: 0, changes: 0, slowest: 0 };
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const { differences, kills, changes, caughtUpAfter } = await soak.round();
      tally.kills += kills;
      tally.changes += changes;
      tally.slowest = Math.max(tally.slowest, caughtUpAfter);
      if (differences.length > 0) tally.differed += 1;
      for (const line of differences) say(line);
      say(
        `kill ${round}/${rounds}: ${tally.differed} differed, ${tally.kills} kills, ${tally.changes} changes, ` +
          `as built from scratch at most ${(tally.slowest / 1000).toFixed(1)} s after the start`,
      );
    }
  } finally {
    await soak.end();
  }
  return tally.differed;
}
