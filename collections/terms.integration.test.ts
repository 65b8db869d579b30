import { handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '@payload-config';
import { makeUser, openTestArchive } from '@/cli/testing/open-test-archive';
import { toRecord, toRecords } from '@/domain/json-reading';
import type { Role } from './fields/roles';

let payload: Payload;
const headersOf: Partial<Record<Role, Record<string, string>>> = {};
beforeAll(async () => {
  payload = await openTestArchive();
  for (const role of ['editor', 'reviewer', 'translator'] as const) {
    const { email } = await makeUser(payload, role, ['vi']);
    const password = 'correct horse battery staple';
    const { token } = await payload.login({ collection: 'users', data: { email, password } });
    headersOf[role] = { Authorization: `JWT ${token ?? ''}`, 'Content-Type': 'application/json' };
  }
});
afterAll(() => payload.destroy());

const call = async (method: string, path: string, role: Role | null, body?: object) => {
  const init = {
    method,
    headers: (role && headersOf[role]) ?? {},
    ...(body && { body: JSON.stringify(body) }),
  };
  const request = new Request(`http://localhost:3000/api${path}`, init);
  const response = await handleEndpoints({ config, request });
  const json: unknown = await response.json();
  return { status: response.status, json: toRecord(json), text: JSON.stringify(json) };
};
const ferry = {
  renderings: [
    { lang: 'vi', form: ' Phà Cũ ' },
    { lang: 'en', form: 'old ferry', note: 'the one of 1979' },
    { lang: 'km', form: 'សាឡាងចាស់' },
  ],
  note: 'A name.',
};

describe('the glossary', () => {
  it('is written by editors and reviewers, read by all who work here, and deleted by editors', async () => {
    for (const role of ['editor', 'reviewer'] as const) {
      const { status, json } = await call('POST', '/terms', role, ferry);
      expect([role, status]).toEqual([role, 201]);
      const { id, label } = toRecord(json.doc);
      expect(label).toBe('Phà Cũ');
      expect(
        (await call('PATCH', `/terms/${String(id)}`, 'reviewer', { label: 'x' })).json.doc,
      ).toMatchObject({
        label: 'Phà Cũ',
      });
      expect((await call('GET', `/terms/${String(id)}`, 'translator')).status).toBe(200);
      expect((await call('PATCH', `/terms/${String(id)}`, 'translator', { note: 'x' })).status).toBe(403);
      expect((await call('DELETE', `/terms/${String(id)}`, 'reviewer')).status).toBe(403);
      expect((await call('DELETE', `/terms/${String(id)}`, 'editor')).status).toBe(200);
    }
    expect((await call('POST', '/terms', 'translator', ferry)).status).toBe(403);
    expect((await call('GET', '/terms', null)).status).toBe(403);
  });

  it('says nothing twice', async () => {
    const twice = [
      { lang: 'vi', form: 'Hòa bình' },
      { lang: 'vi', form: ' hòa  BÌNH'.normalize('NFD') },
    ];
    const refused = await call('POST', '/terms', 'editor', { renderings: twice });
    expect(refused).toMatchObject({
      status: 400,
      text: expect.stringContaining('is here twice in vi') as string,
    });
    expect(refused.text).toContain('renderings.1.form');
    const blank = await call('POST', '/terms', 'editor', { renderings: [{ lang: 'vi', form: ' — ' }] });
    expect(blank).toMatchObject({ status: 400, text: expect.stringContaining('needs words') as string });
    const apart = [
      { lang: 'vi', form: 'Hòa bình' },
      { lang: 'en', form: 'Hòa bình' },
    ];
    expect((await call('POST', '/terms', 'editor', { renderings: apart })).status).toBe(201);
    expect((await call('POST', '/terms', 'editor', { renderings: [] })).status).toBe(400);
  });

  it('is searched by every rendering, as the list of the admin does', async () => {
    await call('POST', '/terms', 'editor', ferry);
    const searched = payload.collections.terms.config.admin.listSearchableFields ?? [];
    const search = searched.map((field, index) => `where[or][${index}][${field}][like]=ferry`).join('&');
    const { json } = await call('GET', `/terms?${search}`, 'translator');
    expect(toRecords(json.docs).map(({ label }) => label)).toEqual(['Phà Cũ']);
  });

  it('gives the terms of two languages, and those that lack the second', async () => {
    const { docs } = await payload.find({ collection: 'terms', pagination: false });
    for (const { id } of docs) await payload.delete({ collection: 'terms', id });
    await call('POST', '/terms', 'editor', ferry);
    await call('POST', '/terms', 'editor', { renderings: [{ lang: 'vi', form: 'Bến' }] });
    await call('POST', '/terms', 'editor', { renderings: [{ lang: 'fr', form: 'quai' }] });
    const { status, json } = await call('GET', '/terms/pairs?from=vi&to=en', 'translator');
    expect(status).toBe(200);
    expect(json.terms).toMatchObject([
      { renderings: [{ lang: 'vi', form: 'Bến', note: '' }], note: '' },
      {
        renderings: [
          { lang: 'vi', form: ' Phà Cũ ', note: '' },
          { lang: 'en', form: 'old ferry', note: 'the one of 1979' },
        ],
        note: 'A name.',
      },
    ]);
    for (const query of ['', '?from=vi', '?from=vi&to=vi', '?from=vi&to=xx', '?from[$gt]=&to=vi']) {
      expect([query, (await call('GET', `/terms/pairs${query}`, 'editor')).status]).toEqual([query, 400]);
    }
    expect((await call('GET', '/terms/pairs?from=vi&to=en', null)).status).toBe(401);
  });
});
