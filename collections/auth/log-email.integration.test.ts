import type { Payload } from 'payload';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makeArticle, makeText, makeUser, openTestArchive } from '@/cli/testing/open-test-archive';
import { asking } from '../endpoints/workflow-testing';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

/** What the log says while something is done; each e-mail is one line of it. */
async function readLog(act: () => Promise<unknown>): Promise<string[]> {
  const logged = vi.spyOn(payload.logger, 'warn');
  await act();
  await vi.waitFor(() => expect(String(logged.mock.calls.at(-1))).toContain('was not sent'));
  const lines = logged.mock.calls
    .map(([line]) => String(line))
    .filter((line) => line.includes('was not sent'));
  logged.mockRestore();
  return lines;
}

it('without a mail server the log shows the link of a new password', async () => {
  const { email } = await makeUser(payload, 'translator');
  const ask = await asking(payload, null);
  const lines = await readLog(() => ask('POST', '/users/forgot-password', { email }));
  expect(lines).toEqual([expect.stringContaining(`this was not sent to ${email}: “Colophon: choose`)]);
  const token = /\/admin\/reset\/([0-9a-f]+)\./.exec(lines[0] ?? '')?.[1] ?? '';
  const password = 'another correct horse battery';
  expect((await ask('POST', '/users/reset-password', { token, password })).status).toBe(200);
});

it('without a mail server the log tells what became of a text', async () => {
  await makeUser(payload, 'editor');
  const text = await makeText(payload, await makeArticle(payload), { title: 'A voyage' });
  const ask = await asking(payload, await makeUser(payload, 'translator', ['en']));
  const lines = await readLog(() => ask('POST', `/texts/${text.id}/workflow`, { action: 'submit' }));
  expect(lines[0]).toContain('“Colophon: “A voyage (en)” waits for review”\ntranslator sent');
});
