import type { CollectionSlug, FlattenedField, Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeUser, openTestArchive } from '@/cli/testing/open-test-archive';
import { toRecord } from '@/domain/json-reading';
import type { User } from '@/payload-types';
import { MAKE } from './documents';
import { EVERYBODY, gather, type Person, type Who } from './people';
import { PROJECTIONS, RIGHTS, type Rights } from './rights-table';
import { sampleValue } from './sample-values';
import { serveApi, type Api } from './serve-api';

let payload: Payload;
let api: Api;
let people: Record<Who, Person>;
let admin: User;
const related = new Map<string, string>();

beforeAll(async () => {
  payload = await openTestArchive();
  api = await serveApi();
  people = await gather(payload, api.url);
  admin = await makeUser(payload, 'admin');
  for (const slug of [
    'articles',
    'texts',
    'people',
    'photos',
    'outlets',
    'series',
    'subjects',
    'comments',
    'editions',
  ] as const)
    related.set(slug, await make(slug));
  related.set('users', admin.id);
}, 60_000);
afterAll(async () => {
  await api.close();
  await payload.destroy();
});

const make = async (slug: CollectionSlug): Promise<string> => (await MAKE[slug]?.({ payload, admin })) ?? '';
const isSlug = (slug: string): slug is CollectionSlug => slug in payload.collections;
const rows = Object.entries(RIGHTS).filter((row): row is [CollectionSlug, Rights] => Boolean(row[1]));
const done = ({ status }: { status: number }) => status < 300;

/** What is stored, as far as anybody may say so: hidden fields too. */
async function stored(slug: CollectionSlug, id: string): Promise<Record<string, unknown>> {
  const draft = slug === 'texts';
  const doc: unknown = await payload.findByID({
    collection: slug,
    id,
    depth: 0,
    draft,
    showHiddenFields: true,
  });
  return { ...toRecord(doc) };
}

/** An empty list says what none says. */
const toJson = (value: unknown) =>
  JSON.stringify(Array.isArray(value) && value.length === 0 ? null : (value ?? null));

/** A text cannot take the place of another one: it is given an article of its own. */
const sampleFor = async (slug: string, field: FlattenedField): Promise<unknown> =>
  slug === 'texts' && field.name === 'article'
    ? make('articles')
    : sampleValue(slug, field, (to) => related.get(to) ?? '');

describe.each(rows)('%s', (slug, rights) => {
  const fieldsOf = (): FlattenedField[] =>
    isSlug(slug) ? payload.collections[slug].config.flattenedFields.filter(({ name }) => name !== 'id') : [];

  it('has a line for each of its fields', () => {
    const named = Object.keys(rights.fields).sort();
    const there = fieldsOf()
      .map(({ name }) => name)
      .filter((name) => !['_status', 'withdrawn'].includes(name));
    expect(named).toEqual(there.sort());
  });

  it.each(EVERYBODY)('is read as the table says by: %s', async (who) => {
    const id = await make(slug);
    const { ask } = people[who];
    const may = rights.read.includes(who);
    expect(done(await ask('GET', `${slug}/${id}`))).toBe(may);
    const list = await ask('GET', `${slug}?where[id][equals]=${id}`);
    expect(toRecord(list.json).totalDocs ?? 0).toBe(may ? 1 : 0);
    const count = await ask('GET', `${slug}/count?where[id][equals]=${id}`);
    expect(toRecord(count.json).totalDocs ?? 0).toBe(may ? 1 : 0);
    for (const [name, rule] of Object.entries(rights.fields)) {
      if (rule === 'secret')
        expect(toRecord((await ask('GET', `${slug}/${id}`)).json)).not.toHaveProperty(name);
    }
  });

  it.each(EVERYBODY)('is deleted as the table says by: %s', async (who) => {
    const id = await make(slug);
    const answer = await people[who].ask('DELETE', `${slug}/${id}`);
    const left = await payload.count({ collection: slug, where: { id: { equals: id } } });
    expect([answer.status, left.totalDocs]).toEqual([
      expect.any(Number),
      rights.delete.includes(who) ? 0 : 1,
    ]);
    expect(answer.status).not.toBe(500);
  });

  it.each(EVERYBODY)(
    'has each field changed as the table says by: %s',
    async (who) => {
      const faults: string[] = [];
      let id = await make(slug);
      let before = await stored(slug, id);
      for (const field of fieldsOf()) {
        const rule = rights.fields[field.name];
        if (!rule || field.name === 'updatedAt') continue;
        const path = `${slug}/${id}${slug === 'texts' ? '?draft=true' : ''}`;
        const answer = await people[who].ask('PATCH', path, { [field.name]: await sampleFor(slug, field) });
        const after = answer.status < 400 ? await stored(slug, id) : before;
        const changed = toJson(before[field.name]) !== toJson(after[field.name]);
        const may = rights.update.includes(who) && (rule === 'open' || (rule === 'admin' && who === 'admin'));
        const cell = `${field.name}: ${answer.status} ${answer.text.slice(0, 120)}`;
        if (changed !== may) faults.push(`${may ? 'not changed' : 'changed'}: ${cell}`);
        if (answer.status >= 500) faults.push(`failed: ${cell}`);
        if (changed) {
          id = await make(slug);
          before = await stored(slug, id);
        }
      }
      // What was refused changed nothing either.
      const left = await stored(slug, id);
      for (const name of Object.keys(left)) {
        if (name !== 'updatedAt' && toJson(left[name]) !== toJson(before[name])) faults.push(`left: ${name}`);
      }
      expect(faults).toEqual([]);
    },
    60_000,
  );

  it.each(EVERYBODY)('is made as the table says by: %s', async (who) => {
    const whole = { ...(await stored(slug, await make(slug))) };
    for (const name of ['id', 'createdAt', 'updatedAt', 'pid', 'article', 'email']) delete whole[name];
    const article = slug === 'texts' ? { article: await make('articles') } : {};
    const login =
      slug === 'users' ? { email: `${who}@example.net`, password: 'correct horse battery staple' } : {};
    const before = await payload.count({ collection: slug });
    const answer = await people[who].ask('POST', slug, { ...whole, ...article, ...login, _status: 'draft' });
    const after = await payload.count({ collection: slug });
    const made = after.totalDocs > before.totalDocs;
    const { status } = answer;
    // A picture needs its file, and a second page or withdrawal of the same is refused to everybody.
    if (['photos', 'pages', 'withdrawals'].includes(slug))
      expect([made, status >= 400]).toEqual([false, true]);
    else
      expect([made, status, answer.text]).toEqual([
        rights.create.includes(who),
        made ? 201 : 403,
        answer.text,
      ]);
  });
});

describe('what the software alone writes', () => {
  it.each(Object.entries(PROJECTIONS))('%s', async (slug, readers) => {
    for (const who of EVERYBODY) {
      const { ask } = people[who];
      const found = toRecord((await ask('GET', `${slug}?limit=1`)).json).totalDocs ?? 0;
      if (!readers.includes(who)) expect([who, found]).toEqual([who, 0]);
      for (const [method, path] of [
        ['POST', slug],
        ['PATCH', `${slug}?where[id][exists]=true`],
        ['DELETE', `${slug}?where[id][exists]=true`],
      ] as const) {
        const { status } = await ask(method, path, method === 'DELETE' ? undefined : { lang: 'fr' });
        expect([who, method, status >= 400 && status < 500]).toEqual([who, method, true]);
      }
    }
  });

  it('and every collection is in a table', () => {
    // Everybody's own, but for the migrations and keys, which have no address at all.
    const OWN = ['payload-locked-documents', 'payload-preferences', 'payload-migrations', 'payload-kv'];
    const known = [...Object.keys(RIGHTS), ...Object.keys(PROJECTIONS), ...OWN];
    expect(payload.config.collections.map(({ slug }) => slug).sort()).toEqual(known.sort());
  });
});
