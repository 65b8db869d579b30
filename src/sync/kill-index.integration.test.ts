import { beforeAll, expect, it } from 'vitest';
import { createIndexes } from '@/archive/archive-for-tests';
import { openKillTrial } from '@/cli/testing/kill-index-trial';
import { env } from '@/env';

beforeAll(createIndexes);

it('a worker that is killed goes on where it was: the index is as one built from scratch', async () => {
  const { DATABASE_URL, DATA_DIR } = env;
  const trial = openKillTrial({ seed: 5, environment: { DATABASE_URL, DATA_DIR } });
  try {
    for (let round = 1; round <= 3; round += 1) {
      const { differences, changes } = await trial.round();
      expect(differences, `round ${round}`).toEqual([]);
      expect(changes).toBeGreaterThan(1);
    }
  } finally {
    await trial.end();
  }
});
