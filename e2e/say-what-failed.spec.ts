import { expect, test } from '@playwright/test';
import { openTrial } from '@/cli/testing/open-trial';
import { expectNoFrameworkScript, get, words } from './site';

test.setTimeout(120_000);

test('with the database gone every page says so in the reader’s language, without a script', async () => {
  const trial = await openTrial(() => undefined);
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
      expect(answer.status, path).toBe(500);
      const html = answer.body.toString();
      expect(html).toContain(words(locale)('error.server'));
      expectNoFrameworkScript(html);
      expect(answer.headers['cache-control']).not.toContain('s-maxage');
    }
  } finally {
    await server.stop();
    await trial.end();
  }
});
