import { expect, it } from 'vitest';
import { judgeDatabase, judgeDisks, judgeIndex } from './health-checks';

it('an instance without database or room is not fit, one whose index is behind is', () => {
  expect(judgeDatabase({ isThere: true, takesChanges: true }).status).toBe('ok');
  expect(judgeDatabase({ isThere: true, takesChanges: false }).status).toBe('degraded');
  expect(judgeDatabase({ isThere: false, takesChanges: false }).status).toBe('failed');
  expect(judgeDisks([{ place: 'data', bytes: 100_000_000 }]).status).toBe('ok');
  expect(
    judgeDisks([
      { place: 'data', bytes: 5e9 },
      { place: 'media', bytes: 99_999_999 },
    ]),
  ).toEqual({ status: 'failed', says: 'Less than 100 MB are free for: media.' });
  expect(judgeIndex(null).status).toBe('degraded');
  expect(judgeIndex({ sinceLook: 6, ofLastChange: 0.3 }).status).toBe('ok');
  expect(judgeIndex({ sinceLook: 61, ofLastChange: null })).toEqual({
    status: 'degraded',
    says: 'The search index has not been kept up for 61 s.',
  });
});
