import { handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '@payload-config';
import { makeArticle, makeText, makeUser, openTestArchive } from '@/cli/testing/open-test-archive';
import { toRecord, toRecords } from '@/domain/json-reading';

let payload: Payload;
let headers: Record<string, string>;
beforeAll(async () => {
  payload = await openTestArchive();
  const { email } = await makeUser(payload, 'editor');
  const data = { email, password: 'correct horse battery staple' };
  const { token } = await payload.login({ collection: 'users', data });
  headers = { 'Content-Type': 'application/json', Authorization: `JWT ${token ?? ''}` };
});
afterAll(() => payload.destroy());

/** The answer to an editor's request over HTTP: its status and what it says. */
async function ask(method: string, path: string, body: object): Promise<{ status: number; says: string }> {
  const url = `http://localhost:3000/api${path}`;
  const request = new Request(url, { method, headers, body: JSON.stringify(body) });
  const response = await handleEndpoints({ config, request });
  const json: unknown = await response.json();
  return { status: response.status, says: JSON.stringify(toRecords(toRecord(json).errors)) };
}

describe('an editor is told', () => {
  it('that a text to be published lacks its article, and of no other text', async () => {
    const draft = await payload.create({
      collection: 'texts',
      draft: true,
      data: { title: 'Loose' },
      depth: 0,
    });
    const { status, says } = await ask('PATCH', `/texts/${draft.id}`, { _status: 'published' });
    expect(status).toBe(400);
    expect(says).toContain('"path":"article"');
    expect(says).not.toContain('already');
  });

  it('which credit names nobody, at its own field', async () => {
    const text = await makeText(payload, await makeArticle(payload));
    const credits = [{ role: 'author', name: 'An Author' }, { role: 'translator' }];
    const { status, says } = await ask('PATCH', `/texts/${text.id}`, {
      credits,
      _status: 'published',
      publishAnyway: true,
    });
    expect(status).toBe(400);
    expect(says).toContain('This credit names nobody');
    expect(says).toContain('"path":"credits.1.name"');
  });

  it('that somebody was faster with a text in the same language', async () => {
    const article = await makeArticle(payload);
    const text = { article: article.id, lang: 'en', kind: 'original', title: 'Twice' };
    const answers = await Promise.all([
      ask('POST', '/texts?draft=true', text),
      ask('POST', '/texts?draft=true', text),
    ]);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.says).toMatch(/has a text in this language|at the same moment/);
  });
});
