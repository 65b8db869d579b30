import { expect, test } from '@playwright/test';
import { runKillDuringPublish } from './soak/kill-during-publish';
import { runStarts } from './soak/starts';

// A few rounds of what `npm run soak` runs in full.
test.setTimeout(180_000);
const say = () => undefined;

test('a publish that is killed is done or undone, never half', async () => {
  expect(await runKillDuringPublish(4, say)).toBe(0);
});

test('the server starts again and again, and answers for home, an article and the admin', async () => {
  expect(await runStarts(2, say)).toBe(0);
});
