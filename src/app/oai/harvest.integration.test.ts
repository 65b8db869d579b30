import { ObjectId } from 'mongodb';
import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, getDatabase } from '@/archive/database';
import { makeArticle, makeText, openTestArchive } from '@/cli/testing/open-test-archive';
import { toOaiIdentifier, toRepositoryName } from '@/domain/oai-identifier';
import { mintPid } from '@/domain/pid';
import { publishText, unpublishText } from '@/editing/publish-text';
import { liftWithdrawal, withdraw } from '@/editing/withdraw';
import { env, provideEnvironment } from '@/env';
import { type Ask, walkOai } from '../../../e2e/soak/walk-oai';
import { GET } from './route';

/** Texts that stand still, and texts that are worked on meanwhile. */
const STILL = 300;
const WORKED_ON = 12;
/** How long a record waits before it is listed, and a second more. */
const SETTLING_MS = 1500;
const BEGAN = Date.now() - 3_600_000;

const pids = Array.from({ length: STILL - 1 }, () => mintPid('article'));
const editions = pids.map(() => new ObjectId());
const texts = pids.map(() => new ObjectId());

// It walks faster than any harvester on a network.
provideEnvironment({ RATE_LIMITS: 'off' });

let payload: Payload;
const drafts: string[] = [];

beforeAll(async () => {
  payload = await openTestArchive();
  const model = await makeText(payload, await makeArticle(payload));
  await publishText({ payload, req: await createLocalReq({}, payload), id: model.id });
  await getDatabase()
    .collection('records')
    .updateMany({}, { $set: { stamp: new Date(BEGAN) } });
  await copyModel();
  for (let index = 0; index < WORKED_ON; index += 1) {
    const text = await makeText(payload, await makeArticle(payload));
    drafts.push(text.id);
  }
}, 120_000);
afterAll(async () => {
  await closeDatabase();
  await payload.destroy();
});

/** Copies what was published: 300 articles through Payload would take a minute. */
async function copyModel(): Promise<void> {
  const database = getDatabase();
  for (const name of ['editions', 'publications', 'records']) {
    const { _id, ...model } = (await database.collection(name).findOne()) ?? {};
    expect(_id).toBeDefined();
    const copies = pids.map((articlePid, index) => ({
      ...model,
      articlePid,
      text: texts[index],
      ...(name === 'editions' ? { _id: editions[index] } : { edition: editions[index] }),
      // Many share their stamp, as after an import.
      ...(name === 'records' && { stamp: new Date(BEGAN + Math.floor(index / 7) * 1000) }),
    }));
    await database.collection(name).insertMany(copies);
  }
}

const ask: Ask = async (query) => {
  const response = await GET(new Request(`${env.SITE_URL}/oai?${new URLSearchParams(query)}`));
  expect(response.status).toBe(200);
  return response.text();
};

/** What an editor does to a text that harvesters must hear of. */
async function work(id: string): Promise<void> {
  const req = await createLocalReq({}, payload);
  await publishText({ payload, req, id });
  const withdrawal = await withdraw({
    payload,
    req: await createLocalReq({}, payload),
    scope: 'text',
    id,
    reason: 'The source asked.',
    locale: 'en',
    legal: false,
  });
  if (drafts.indexOf(id) % 3 === 0) return;
  await liftWithdrawal({ payload, req: await createLocalReq({}, payload), id: withdrawal.id });
  if (drafts.indexOf(id) % 3 === 1) return;
  await unpublishText({ payload, req: await createLocalReq({}, payload), id });
}

async function expected(): Promise<Map<string, boolean>> {
  const records = await getDatabase().collection('records').find().toArray();
  const repository = toRepositoryName(env.SITE_URL);
  return new Map(
    records.map(({ articlePid, lang, deleted }) => [
      toOaiIdentifier({ pid: String(articlePid), lang: String(lang) }, repository),
      deleted === true,
    ]),
  );
}

const sorted = (records: Map<string, boolean>) => [...records].toSorted(([a], [b]) => (a < b ? -1 : 1));

it(
  'a harvester that walks while texts are published and withdrawn misses none',
  { timeout: 120_000 },
  async () => {
    for (const verb of ['ListIdentifiers', 'ListRecords']) {
      const walk = await walkOai(ask, { verb, records: new Map() });
      expect(walk.headers).toBe(STILL);
      expect(walk.records.size).toBe(STILL);
    }
    let working = true;
    const editing = (async () => {
      for (const id of drafts) await work(id);
    })().finally(() => (working = false));
    const records = new Map<string, boolean>();
    let { since, headers } = await walkOai(ask, { verb: 'ListRecords', records });
    expect(headers).toBeGreaterThanOrEqual(STILL);
    while (working)
      ({ since, headers } = await walkOai(ask, { verb: 'ListIdentifiers', from: since, records }));
    await editing;
    await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
    await walkOai(ask, { verb: 'ListIdentifiers', from: since, records });
    const there = await expected();
    expect(there.size).toBe(STILL + WORKED_ON);
    expect([...there.values()].filter((deleted) => deleted)).toHaveLength((WORKED_ON * 2) / 3);
    expect(sorted(records)).toEqual(sorted(there));
  },
);
