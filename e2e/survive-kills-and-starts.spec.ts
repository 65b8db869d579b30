import { expect, test } from '@playwright/test';
import { openTrial, type Trial } from '@/cli/testing/open-trial';
import { expectNoFrameworkScript, get, words } from './site';
import { runKillDuringPublish } from './soak/kill-during-publish';
import { runStarts } from './soak/starts';

// An archive of their own, whose server and database may be killed; the last one has its database taken away.
test.describe.configure({ mode: 'serial', timeout: 180_000 });
const say = () => undefined;
let trial: Trial;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  trial = await openTrial(say);
});
test.afterAll(() => trial.end());

// A few rounds of what `npm run soak` runs in full.
test('a publish that is killed is done or undone, never half', async () => {
  expect(await runKillDuringPublish(trial, 2, say)).toBe(0);
});

test('the server starts again and again, and answers for home, an article and the admin', async () => {
  expect(await runStarts(trial, 2, say)).toBe(0);
});

test('with the database gone every page says so in the reader’s language, without a script', async () => {
  const server = await trial.startServer();
  try {
    const before = await get(`${trial.url}/km`);
    expect(before.status).toBe(200);
    await trial.end();
    for (const [path, locale] of [
      ['/km', 'km'],
      ['/fr/articles', 'fr'],
      ['/vi/articles/d10000000g', 'vi'],
    ] as const) {
      const answer = await get(`${trial.url}${path}`);
      expect(answer.status, path).toBe(503);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      const html = answer.body.toString();
      expect(html).toContain(words(locale)('error.away'));
      expectNoFrameworkScript(html);
      expect(answer.headers['cache-control']).not.toContain('s-maxage');
    }
  } finally {
    await server.stop();
  }
});
