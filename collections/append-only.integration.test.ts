import { createLocalReq, handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '@payload-config';
import { makeArticle, makeText, makeUser, openTestArchive } from '@/cli/testing/open-test-archive';
import { publishText } from '@/editing/publish-text';

let payload: Payload;
let edition: string;
let deed: string;
beforeAll(async () => {
  payload = await openTestArchive();
  const text = await makeText(payload, await makeArticle(payload));
  await publishText({ payload, req: await createLocalReq({}, payload), id: text.id });
  edition = (await payload.find({ collection: 'editions' })).docs[0]?.id ?? '';
  deed = (await payload.find({ collection: 'activity' })).docs[0]?.id ?? '';
});
afterAll(() => payload.destroy());

describe('editions and the record', () => {
  it('refuse every change and deletion, also with overrideAccess', async () => {
    const all = { overrideAccess: true, where: { id: { exists: true } } };
    const attempts = [
      () =>
        payload.update({ collection: 'editions', id: edition, data: { note: 'x' }, overrideAccess: true }),
      () => payload.update({ collection: 'editions', ...all, data: { note: 'x' } }),
      () => payload.delete({ collection: 'editions', id: edition, overrideAccess: true }),
      () => payload.delete({ collection: 'editions', ...all }),
      () => payload.update({ collection: 'activity', id: deed, data: { who: 'x' }, overrideAccess: true }),
      () => payload.delete({ collection: 'activity', id: deed, overrideAccess: true }),
      () => payload.delete({ collection: 'activity', ...all }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ status: 403 });
    expect((await payload.count({ collection: 'editions' })).totalDocs).toBe(1);
    expect((await payload.find({ collection: 'editions' })).docs[0]?.note).toBeFalsy();
  });

  it('refuse it over HTTP from an administrator, and to be written by hand', async () => {
    const { email } = await makeUser(payload, 'admin');
    const { token } = await payload.login({
      collection: 'users',
      data: { email, password: 'correct horse battery staple' },
    });
    const headers = { Authorization: `JWT ${token ?? ''}`, 'Content-Type': 'application/json' };
    const call = (method: string, path: string) =>
      handleEndpoints({
        config,
        request: new Request(`http://localhost:3000/api${path}`, {
          method,
          headers,
          body: JSON.stringify({ note: 'x' }),
        }),
      });
    for (const [method, path] of [
      ['PATCH', `/editions/${edition}`],
      ['DELETE', `/editions/${edition}`],
      ['PATCH', '/editions?where[number][equals]=1'],
      ['DELETE', '/editions?where[number][equals]=1'],
      ['POST', '/editions'],
      ['POST', '/publications'],
      ['DELETE', `/activity/${deed}`],
    ] as const) {
      expect([method, path, (await call(method, path)).status]).toEqual([method, path, 403]);
    }
  });
});
